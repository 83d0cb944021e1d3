package org.nightlight.jobs.detect;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.nightlight.event.EventReader;
import org.nightlight.event.InputRules;
import org.nightlight.event.ParsedEvent;
import org.nightlight.event.RecordMutator;
import org.nightlight.event.RecordMutator.Fate;
import org.nightlight.event.RecordMutator.Mutation;
import org.nightlight.event.Rejection;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.input.RecordHash;

/**
 * A file of good records with spoilt ones among them. A record is spoilt in a way that gets it
 * rejected, or it is a {@link Strangers stranger's}: then it may be accepted, as long as it still
 * has the stranger's ids and time. One that has others would be an event in its own right.
 */
final class SpoiltLog {

  private static final Set<Mutation> LARGE =
      EnumSet.of(
          Mutation.DEEP_VALUE_ADDED,
          Mutation.HUGE_NUMBER_ADDED,
          Mutation.UNCLOSED_VALUE_ADDED,
          Mutation.MADE_TOO_LARGE);

  /** Large ones are as harmful and take longer. */
  private static final List<Mutation> CHOICES =
      Stream.of(Mutation.values())
          .flatMap(
              mutation -> Stream.generate(() -> mutation).limit(LARGE.contains(mutation) ? 1 : 6))
          .toList();

  private static final byte[] HASH_KEY = "nightlight-detect-default".getBytes(US_ASCII);

  private static final long SEED = 1;

  private final Input input;
  private final Path file;
  private final SplittableRandom random;
  private final RecordMutator mutator;
  private final Strangers strangers;
  private final EventReader lenient = new EventReader(new InputRules(false, false), name -> {});
  private final List<byte[]> lines = new ArrayList<>();
  private final Set<Mutation> tried = EnumSet.noneOf(Mutation.class);

  private SpoiltLog(Input input, Path file, long seed) {
    this.input = input;
    this.file = file;
    this.random = new SplittableRandom(seed);
    this.mutator = new RecordMutator(seed);
    this.strangers = new Strangers(seed);
  }

  /** Writes the file, with so many spoilt records before each good one. */
  static SpoiltLog write(Input input, Path file, List<Line> good, int each) throws IOException {
    SpoiltLog log = new SpoiltLog(input, file, SEED);
    for (Line line : good) {
      for (int i = 0; i < each; i++) {
        log.addSpoilt(line);
      }
      log.lines.add(line.record());
    }
    Line.writeRecords(file, log.lines);
    return log;
  }

  private void addSpoilt(Line good) {
    Mutation mutation = CHOICES.get(random.nextInt(CHOICES.size()));
    Line stranger =
        input == Input.ACCOUNTS
            ? strangers.accountChange(good.time())
            : strangers.interaction(good.time());
    boolean ofGood = mutation.fate == Fate.REJECTED && random.nextBoolean();
    byte[] record = mutator.mutate(ofGood ? good.record() : stranger.record(), mutation);
    ParsedEvent read = read(record, lenient);
    if (read.rejection() == null) {
      if (mutation.fate == Fate.REJECTED) {
        throw new AssertionError(mutation + " was accepted");
      }
      if (!sameEvent(read, read(stranger.record(), lenient))) {
        return;
      }
    }
    tried.add(mutation);
    lines.add(record);
  }

  private ParsedEvent read(byte[] record, EventReader reader) {
    return input == Input.ACCOUNTS
        ? reader.readAccountChange(record)
        : reader.readInteraction(record);
  }

  private static boolean sameEvent(ParsedEvent one, ParsedEvent other) {
    if (one.account() != null && other.account() != null) {
      return one.account().position().equals(other.account().position())
          && one.account().accountId().equals(other.account().accountId());
    }
    return one.interaction() != null
        && other.interaction() != null
        && one.interaction().position().equals(other.interaction().position())
        && one.interaction().actorId().equals(other.interaction().actorId())
        && one.interaction().targetId().equals(other.interaction().targetId());
  }

  Path file() {
    return file;
  }

  Input input() {
    return input;
  }

  Set<Mutation> tried() {
    return tried;
  }

  /** What {@code rejected-events} must have of this file, by the contract's reader itself. */
  List<String> rejected(InputRules rules) {
    EventReader reader = new EventReader(rules, name -> {});
    RecordHash hash = new RecordHash(HASH_KEY);
    List<String> rejected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      byte[] record = lines.get(i);
      Rejection rejection = read(record, reader).rejection();
      if (record.length > 0 && rejection != null) {
        String field = rejection.field() == null ? "null" : '"' + rejection.field() + '"';
        rejected.add(
            "{\"file\":\"%s\",\"line\":%d,\"reason\":\"%s\",\"field\":%s,\"bytes\":%d,\"hash\":\"%s\"}"
                .formatted(file, i + 1, rejection.reason(), field, record.length, hash.of(record)));
      }
    }
    return rejected;
  }

  /** All records but the empty lines, which are none. */
  long read() {
    return lines.stream().filter(line -> line.length > 0).count();
  }
}

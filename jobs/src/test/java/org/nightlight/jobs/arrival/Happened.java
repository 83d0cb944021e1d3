package org.nightlight.jobs.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.nightlight.event.AccountChange;
import org.nightlight.event.EventWriter;
import org.nightlight.event.Interaction;
import org.nightlight.event.Position;
import org.nightlight.history.RandomHistory;

/** What happened, in order, whatever the order that it arrives in. */
public record Happened(List<AccountChange> accounts, List<Interaction> interactions) {

  private static final EventWriter WRITER = new EventWriter();

  /** Many random histories at once. */
  public static Happened inHistories(long firstSeed, int histories) {
    List<RandomHistory> all =
        LongStream.range(firstSeed, firstSeed + histories).mapToObj(RandomHistory::of).toList();
    return new Happened(
        all.stream()
            .flatMap(history -> history.accounts().stream())
            .sorted(Comparator.comparing(AccountChange::position))
            .toList(),
        all.stream()
            .flatMap(history -> history.interactions().stream())
            .sorted(Comparator.comparing(Interaction::position))
            .toList());
  }

  public int size() {
    return accounts.size() + interactions.size();
  }

  /** What remains if only these are seen. */
  public Happened only(Set<Position> seen) {
    return new Happened(
        accounts.stream().filter(change -> seen.contains(change.position())).toList(),
        interactions.stream().filter(it -> seen.contains(it.position())).toList());
  }

  /** What remains if no later event is seen, as a live job takes nothing from the future. */
  public Happened before(long time) {
    return new Happened(
        accounts.stream().filter(change -> change.occurredAt() < time).toList(),
        interactions.stream().filter(it -> it.occurredAt() < time).toList());
  }

  /** The account changes as records, in order. */
  public List<Sent> sentAccounts() {
    return accounts.stream()
        .map(change -> new Sent(change.position(), text(WRITER.write(change))))
        .toList();
  }

  /** The interactions as records, in order. */
  public List<Sent> sentInteractions() {
    return interactions.stream()
        .map(it -> new Sent(it.position(), text(WRITER.write(it))))
        .toList();
  }

  /** Both, in order. */
  public List<Sent> sent() {
    List<Sent> all = new ArrayList<>(sentAccounts());
    all.addAll(sentInteractions());
    all.sort(Comparator.comparing(Sent::position));
    return all;
  }

  private static String text(byte[] record) {
    return new String(record, UTF_8);
  }
}

package org.nightlight.jobs.detect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.nightlight.event.AccountChange;
import org.nightlight.event.EventWriter;
import org.nightlight.event.Interaction;

/**
 * An event's line in a file.
 *
 * @param time event time, milliseconds since the epoch
 * @param key the account that the event's log is kept by
 */
public record Line(long time, String key, String json) {

  private static final EventWriter WRITER = new EventWriter();

  static Line of(AccountChange change) {
    return new Line(change.occurredAt(), change.accountId(), text(WRITER.write(change)));
  }

  static Line of(Interaction interaction) {
    return new Line(
        interaction.occurredAt(), interaction.actorId(), text(WRITER.write(interaction)));
  }

  /** In order of time. */
  public static List<Line> ofAccounts(Collection<AccountChange> changes) {
    return changes.stream().map(Line::of).sorted(Comparator.comparingLong(Line::time)).toList();
  }

  /** In order of time. */
  public static List<Line> ofInteractions(Collection<Interaction> interactions) {
    return interactions.stream()
        .map(Line::of)
        .sorted(Comparator.comparingLong(Line::time))
        .toList();
  }

  private static String text(byte[] record) {
    return new String(record, UTF_8);
  }

  byte[] record() {
    return json.getBytes(UTF_8);
  }

  /** Writes a file, compressed if its name says so. */
  public static Path write(Path file, List<Line> lines) throws IOException {
    return writeRecords(file, lines.stream().map(Line::record).toList());
  }

  /** Writes records of any bytes but line ends. */
  public static Path writeRecords(Path file, List<byte[]> records) throws IOException {
    try (OutputStream out = open(file)) {
      for (byte[] record : records) {
        out.write(record);
        out.write('\n');
      }
    }
    return file;
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }
}

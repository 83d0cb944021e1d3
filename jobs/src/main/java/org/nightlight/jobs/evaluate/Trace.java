package org.nightlight.jobs.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Who contacted whom when, without ages: a table with the columns {@code time_s}, {@code src},
 * {@code dst} and {@code kind}. People become numbers from 0; whoever contacts only themselves is
 * none of them. What such a file calls people is never kept or shown.
 *
 * @param contacts sorted by time
 * @param people how many there are
 */
public record Trace(List<Contact> contacts, int people) {

  private static final String HEADER = "time_s\tsrc\tdst\tkind";

  /** Seconds before it count from some start, and are moved to {@link #SOME_MONDAY}. */
  private static final long FIRST_ACCEPTED = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

  private static final long SOME_MONDAY = Instant.parse("2026-03-02T00:00:00Z").getEpochSecond();

  /**
   * One contact.
   *
   * @param time milliseconds since the epoch, UTC
   */
  record Contact(long time, int from, int to, TraceKind kind) {}

  /**
   * Reads a trace, compressed with gzip or not.
   *
   * @throws UnusableTrace where it is none
   */
  public static Trace read(Path path) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines = new BufferedReader(new InputStreamReader(plain, UTF_8))) {
      return new Reading(path.toString()).read(lines);
    } catch (NoSuchFileException e) {
      throw new UnusableTrace(path.toString(), "is not there");
    }
  }

  /** From the first contact to the last, milliseconds. */
  long span() {
    return end() - start();
  }

  long start() {
    return contacts.get(0).time();
  }

  long end() {
    return contacts.get(contacts.size() - 1).time();
  }

  private static final class Reading {

    private final String file;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, TraceKind> kinds = new HashMap<>();
    private final List<Contact> contacts = new ArrayList<>();
    private long moved;
    private long lines = 1;

    Reading(String file) {
      this.file = file;
      for (TraceKind kind : TraceKind.values()) {
        kinds.put(kind.label(), kind);
      }
    }

    Trace read(BufferedReader reader) throws IOException {
      if (!HEADER.equals(reader.readLine())) {
        throw new UnusableTrace(file, "does not start with " + HEADER.replace("\t", "<TAB>"));
      }
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines++;
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
          throw unusable("has not four columns");
        }
        add(columns);
      }
      if (contacts.size() < 2) {
        throw new UnusableTrace(file, "holds fewer than two contacts");
      }
      return new Trace(contacts, numbers.size());
    }

    private void add(String[] columns) throws UnusableTrace {
      long time = time(columns[0]);
      TraceKind kind = kinds.get(columns[3].toLowerCase(Locale.ROOT));
      if (kind == null) {
        throw unusable("has a kind that is none of " + String.join(", ", labels()));
      }
      if (columns[1].equals(columns[2])) {
        return;
      }
      if (!contacts.isEmpty() && time < contacts.get(contacts.size() - 1).time()) {
        throw unusable("is earlier than the one before");
      }
      contacts.add(new Contact(time, number(columns[1]), number(columns[2]), kind));
    }

    private long time(String seconds) throws UnusableTrace {
      try {
        long time = Long.parseLong(seconds);
        if (contacts.isEmpty()) {
          moved = time < FIRST_ACCEPTED ? SOME_MONDAY : 0;
        }
        return (time + moved) * 1000;
      } catch (NumberFormatException e) {
        throw unusable("has a time that is no whole number of seconds");
      }
    }

    private int number(String person) {
      Integer known = numbers.putIfAbsent(person, numbers.size());
      return known == null ? numbers.size() - 1 : known;
    }

    private static List<String> labels() {
      List<String> labels = new ArrayList<>();
      for (TraceKind kind : TraceKind.values()) {
        labels.add(kind.label());
      }
      return labels;
    }

    private UnusableTrace unusable(String problem) {
      return new UnusableTrace(file, "line " + lines + " " + problem);
    }
  }
}

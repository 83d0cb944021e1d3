package org.nightlight.jobs.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.nightlight.event.InputRules;

/** Small valid records, and files of them. Times are seconds after the start of 2026-03-01. */
public final class RecordLines {

  public static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  static final byte[] HASH_KEY = {7};
  public static final ArrivalReader.Factory READERS =
      JsonArrivals.with(new InputRules(false, false), HASH_KEY);

  private RecordLines() {}

  public static String accountChange(long second) {
    return """
        {"event_id":"a%1$d","occurred_at":"%2$s","account_id":"p%1$d","created_at":"%2$s",\
        "changed_by":"SYSTEM","settings":{}}"""
        .formatted(second, START.plusSeconds(second));
  }

  public static String interaction(long second) {
    return """
        {"event_id":"i%d","occurred_at":"%s","actor_id":"p1","target_id":"p2","kind":"LIKE"}"""
        .formatted(second, START.plusSeconds(second));
  }

  /** Compressed if its name says so. */
  static Path write(Path file, Iterable<String> lines) throws IOException {
    try (OutputStream out = open(file)) {
      for (String line : lines) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  static OutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }
}

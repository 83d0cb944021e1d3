package org.nightlight.jobs.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes small made-up traces. */
public final class TraceFile {

  /** 2026-03-02, 09:00 UTC, in seconds. */
  public static final long MORNING = 1_772_442_000;

  private static final long DAY = 86_400;

  private final List<String> lines = new ArrayList<>(List.of("time_s\tsrc\tdst\tkind"));

  public static TraceFile with(String... lines) {
    TraceFile trace = new TraceFile();
    trace.lines.addAll(List.of(lines));
    return trace;
  }

  /** One writes to each of the others in turn, from the eighth day on, a minute apart. */
  public static TraceFile oneWritesToMany(int others) {
    TraceFile trace = with(MORNING + "\tx\ty\tmsg");
    for (int i = 0; i < others; i++) {
      long time = MORNING + 8 * DAY + i * 60L;
      trace.lines.add("%d\tone\tother-%d\tmsg".formatted(time, i));
    }
    trace.lines.add((MORNING + 10 * DAY) + "\tx\ty\tmsg");
    return trace;
  }

  public Path in(Path directory, String name) throws IOException {
    Path file = directory.resolve(name);
    byte[] text = (String.join("\n", lines) + "\n").getBytes(UTF_8);
    try (OutputStream raw = Files.newOutputStream(file);
        OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
      out.write(text);
    }
    return file;
  }
}

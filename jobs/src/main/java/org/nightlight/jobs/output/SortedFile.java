package org.nightlight.jobs.output;

import com.google.code.externalsorting.ExternalSort;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Sorts spooled results into a file of JSON lines, in memory of a fixed size. */
final class SortedFile {

  private static final long MAX_MEMORY = 64L << 20;
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private final Path scratch;

  SortedFile(Path scratch) {
    this.scratch = scratch;
  }

  /** Returns how many lines there are. */
  long write(List<Path> unsorted, Path to) throws IOException {
    Path part = scratch.resolve(to.getFileName());
    long lines = merge(sort(unsorted), part);
    Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    return lines;
  }

  private List<File> sort(List<Path> unsorted) throws IOException {
    long bytes = 0;
    List<InputStream> streams = new ArrayList<>();
    for (Path file : unsorted) {
      bytes += Files.size(file);
      streams.add(Files.newInputStream(file));
    }
    // It closes the reader, which closes the streams.
    return ExternalSort.sortInBatch(
        new BufferedReader(
            new InputStreamReader(
                new SequenceInputStream(Collections.enumeration(streams)), UTF_8)),
        bytes,
        Comparator.naturalOrder(),
        ExternalSort.DEFAULTMAXTEMPFILES,
        MAX_MEMORY,
        UTF_8,
        scratch.toFile(),
        false,
        0,
        false,
        false);
  }

  private static long merge(List<File> sorted, Path to) throws IOException {
    BufferedWriter json = new JsonLines(Files.newBufferedWriter(to));
    // It closes the writer and deletes the sorted files.
    return ExternalSort.mergeSortedFiles(
        sorted, json, Comparator.naturalOrder(), UTF_8, false, false);
  }

  /** Writes of each spooled line what remains of it. */
  private static final class JsonLines extends BufferedWriter {

    JsonLines(Writer out) {
      super(out);
    }

    @Override
    public void write(String line) throws IOException {
      int start = SpoolLine.json(line);
      write(line, start, line.length() - start);
    }

    @Override
    public void newLine() throws IOException {
      write('\n');
    }
  }
}

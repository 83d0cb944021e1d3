package org.nightlight.jobs.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A savepoint of a released version, kept in the repository: a folder with the records read before
 * it, those that come after it, the savepoint itself and the ids of what is then found.
 */
record GoldenSavepoint(Path folder) {

  static final String BEFORE = "before.jsonl.gz";
  static final String AFTER = "after.jsonl.gz";
  static final String ALERTS = "alert-ids.txt";
  static final String VIOLATIONS = "violation-ids.txt";

  private static final String SAVEPOINT = "savepoint.zip";

  /** Of every format that there has been. */
  static List<GoldenSavepoint> all() throws IOException {
    try (Stream<Path> formats = Files.list(home())) {
      return formats.sorted().map(GoldenSavepoint::new).toList();
    }
  }

  static GoldenSavepoint ofFormat(String format) {
    return new GoldenSavepoint(home().resolve(format));
  }

  /** Of all files. */
  long bytes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static Path home() {
    return Path.of(System.getProperty("nightlight.root"), "jobs/src/test/resources/savepoints");
  }

  List<String> records(String name) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name)))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  void writeRecords(String name, List<String> records) throws IOException {
    Files.createDirectories(folder);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write((String.join("\n", records) + "\n").getBytes(UTF_8));
    }
  }

  List<String> ids(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  void writeIds(String name, List<String> ids) throws IOException {
    Files.write(folder.resolve(name), ids);
  }

  /** Lays the savepoint out in another folder. */
  void unpack(Path to) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(folder.resolve(SAVEPOINT)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Files.write(to.resolve(entry.getName()), in.readAllBytes());
      }
    }
  }

  /** Keeps a savepoint, all of whose files lie in one folder. */
  void pack(Path savepoint) throws IOException {
    try (ZipOutputStream out =
            new ZipOutputStream(Files.newOutputStream(folder.resolve(SAVEPOINT)));
        Stream<Path> files = Files.list(savepoint)) {
      for (Path file : files.sorted().toList()) {
        out.putNextEntry(new ZipEntry(file.getFileName().toString()));
        out.write(Files.readAllBytes(file));
      }
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}

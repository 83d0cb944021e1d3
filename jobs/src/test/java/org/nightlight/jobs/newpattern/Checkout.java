package org.nightlight.jobs.newpattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** As much of the source tree, copied, as a new pattern needs. */
record Checkout(Path root) {

  static final String CATALOGUE = "patterns/src/main/java/org/nightlight/patterns/Catalogue.java";

  private static final Path SOURCE = Path.of(System.getProperty("nightlight.root"));

  static Checkout copiedTo(Path root) throws IOException {
    copy(SOURCE.resolve(CATALOGUE), root.resolve(CATALOGUE));
    try (Stream<Path> settings = Files.walk(SOURCE.resolve("config"))) {
      for (Path file : settings.filter(Files::isRegularFile).toList()) {
        copy(file, root.resolve(SOURCE.relativize(file)));
      }
    }
    return new Checkout(root);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  String text(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.writeString(root.resolve(file), text);
  }

  /** The names in a folder, sorted. */
  List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Every file, with what is in it. */
  List<String> everything() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.sorted().filter(Files::isRegularFile).map(Checkout::whole).toList();
    }
  }

  private static String whole(Path file) {
    try {
      return file + "\n" + Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

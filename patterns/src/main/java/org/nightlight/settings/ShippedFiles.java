package org.nightlight.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The settings that come with Nightlight: the repository's {@code config} folder, in the jar. */
final class ShippedFiles {

  static final String FOLDER = "config/";

  private ShippedFiles() {}

  /** Empty where no such file is shipped. */
  static List<Written> read(String file) {
    try (InputStream bytes = ShippedFiles.class.getResourceAsStream('/' + FOLDER + file)) {
      List<SettingsProblem> problems = new ArrayList<>();
      List<Written> settings = bytes == null ? List.of() : YamlFile.read(file, bytes, problems);
      if (!problems.isEmpty()) {
        throw new IllegalStateException("Shipped settings are broken: " + problems);
      }
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The signals that have a weight. */
  static List<String> signals() {
    String prefix = KnownKeys.WEIGHTS + '.';
    return read(KnownKeys.MAIN_FILE).stream()
        .map(Written::path)
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .toList();
  }
}

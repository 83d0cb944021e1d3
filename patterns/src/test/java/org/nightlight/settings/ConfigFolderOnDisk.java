package org.nightlight.settings;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nightlight.patterns.Catalogue;

/** A folder of settings for a test, and what the loader makes of it. */
record ConfigFolderOnDisk(Path folder) {

  ConfigFolderOnDisk with(String file, String yaml) {
    return with(file, yaml.getBytes(StandardCharsets.UTF_8));
  }

  ConfigFolderOnDisk with(String file, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.write(folder.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LoadedSettings load(String... overrides) throws SettingsException {
    return SettingsLoader.load(folder, Catalogue.shapes(), List.of(overrides));
  }

  List<String> problems(String... overrides) {
    return broken(overrides).getMessage().lines().toList();
  }

  SettingsException broken(String... overrides) {
    return assertThrows(SettingsException.class, () -> load(overrides));
  }
}

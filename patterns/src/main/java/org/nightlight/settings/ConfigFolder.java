package org.nightlight.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A folder of someone's own settings. */
final class ConfigFolder {

  /** Deep enough for a misplaced file; a wrong folder such as / is not walked through. */
  private static final int DEPTH = 3;

  private final Path folder;
  private final Collection<SettingsProblem> problems;

  ConfigFolder(Path folder, Collection<SettingsProblem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** One layer a file that is there; what else looks like settings is a problem. */
  List<Layer> layers(Collection<KnownKey> known) {
    if (!Files.isDirectory(folder)) {
      problems.add(
          new SettingsProblem(
              folder.toString(), "", "no such folder", "a folder with " + KnownKeys.MAIN_FILE));
      return List.of();
    }
    List<String> homes = known.stream().map(KnownKey::file).distinct().toList();
    List<Layer> layers = new ArrayList<>();
    for (String file : homes) {
      // A link that leads nowhere is a file that cannot be read, not one left out.
      if (Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        layers.add(new Layer(file, file, folder, KeySpace.ofFile(file, known), read(file)));
      }
    }
    strangers(homes)
        .forEach(
            file ->
                problems.add(
                    new SettingsProblem(file, "", "a file without use", String.join(", ", homes))));
    return layers;
  }

  private List<Written> read(String file) {
    Path path = folder.resolve(file);
    if (Files.isRegularFile(path)) {
      try (InputStream bytes = Files.newInputStream(path)) {
        return YamlFile.read(file, bytes, problems);
      } catch (IOException e) {
        // Said below, without the exception's own words.
      }
    }
    problems.add(new SettingsProblem(file, "", "no readable file", "a readable YAML file"));
    return List.of();
  }

  private List<String> strangers(List<String> homes) {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files
          .map(folder::relativize)
          .filter(ConfigFolder::looksLikeSettings)
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> !homes.contains(file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          new SettingsProblem(folder.toString(), "", "no readable folder", "a readable folder"));
      return List.of();
    }
  }

  /** Hidden folders are left alone: Kubernetes mounts settings by way of them. */
  private static boolean looksLikeSettings(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return file.toString().matches(".*\\.ya?ml");
  }
}

package org.nightlight.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;

/** Finds the scenarios that stand beside the patterns' classes, in folders or in a jar. */
public final class Scenarios {

  private Scenarios() {}

  /** Every scenario of every pattern, in the catalogue's order, then by name. */
  public static List<Scenario> all() {
    return Catalogue.PATTERNS.stream().flatMap(pattern -> of(pattern).stream()).toList();
  }

  /** Every scenario of a pattern, by name. */
  public static List<Scenario> of(RiskPattern pattern) {
    Class<?> type = pattern.getClass();
    URL own = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
    try {
      URI uri = own.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(pattern, Objects.requireNonNull(Path.of(uri).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        String folder = '/' + type.getPackageName().replace('.', '/');
        return read(pattern, jar.getPath(folder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class comes from a place that is no URI", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Scenario> read(RiskPattern pattern, Path folder) throws IOException {
    List<Scenario> scenarios = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yaml")) {
          scenarios.add(Scenario.parse(pattern.name() + '/' + name, Files.readString(file)));
        }
      }
    }
    return scenarios;
  }
}

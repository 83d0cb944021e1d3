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
import org.nightlight.privacy.PrivacyCheck;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.privacy.defaultregression.DefaultRegression;

/**
 * Finds the scenarios that stand beside the classes of patterns and checks, in folders or in a jar.
 */
public final class Scenarios {

  private Scenarios() {}

  /** Every scenario of every pattern and check, in the catalogue's order, then by name. */
  public static List<Scenario> all() {
    return Stream.concat(ofPatterns().stream(), ofChecks().stream()).toList();
  }

  public static List<Scenario> ofPatterns() {
    return Catalogue.PATTERNS.stream().flatMap(pattern -> of(pattern).stream()).toList();
  }

  public static List<Scenario> ofChecks() {
    return Stream.concat(
            PrivacyChecks.all().stream().flatMap(check -> of(check).stream()),
            ofRegression().stream())
        .toList();
  }

  /** Every scenario of a pattern, by name. */
  public static List<Scenario> of(RiskPattern pattern) {
    return beside(pattern.getClass(), pattern.name());
  }

  /** Every scenario of a check, by name. */
  public static List<Scenario> of(PrivacyCheck check) {
    return beside(check.getClass(), check.name());
  }

  /** Every scenario of the systemic findings, by name. */
  public static List<Scenario> ofRegression() {
    return beside(DefaultRegression.class, DefaultRegression.NAME);
  }

  private static List<Scenario> beside(Class<?> type, String owner) {
    URL own = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
    try {
      URI uri = own.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(owner, Objects.requireNonNull(Path.of(uri).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        String folder = '/' + type.getPackageName().replace('.', '/');
        return read(owner, jar.getPath(folder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class comes from a place that is no URI", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Scenario> read(String owner, Path folder) throws IOException {
    List<Scenario> scenarios = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yaml")) {
          scenarios.add(Scenario.parse(owner + '/' + name, Files.readString(file)));
        }
      }
    }
    return scenarios;
  }
}

package org.nightlight.patterns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands beside the class of a pattern or privacy check. */
public record Folder(Class<?> type) {

  public static final String README = "README.md";
  static final String LOCK = "structure.lock";

  static Folder of(RiskPattern pattern) {
    return new Folder(pattern.getClass());
  }

  /** The last part of the package's name. */
  public String name() {
    String whole = type.getPackageName();
    return whole.substring(whole.lastIndexOf('.') + 1);
  }

  /** Null where there is no such file. */
  public @Nullable String text(String file) {
    try (InputStream bytes = type.getResourceAsStream(file)) {
      return bytes == null ? null : new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the folders beside a class. */
  public static Set<String> beside(Class<?> registry) {
    try {
      Path own =
          Path.of(
              Objects.requireNonNull(registry.getResource(registry.getSimpleName() + ".class"))
                  .toURI());
      try (Stream<Path> files = Files.list(own.getParent())) {
        return files
            .filter(Files::isDirectory)
            .map(folder -> String.valueOf(folder.getFileName()))
            .collect(Collectors.toSet());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class comes from a place that is no URI", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.nightlight.patterns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What stands beside a pattern's class. */
record PatternFolder(RiskPattern pattern) {

  static final String README = "README.md";
  static final String LOCK = "structure.lock";

  /** The last part of the package's name. */
  String name() {
    String whole = pattern.getClass().getPackageName();
    return whole.substring(whole.lastIndexOf('.') + 1);
  }

  /** Null where there is no such file. */
  @Nullable String text(String file) {
    try (InputStream bytes = pattern.getClass().getResourceAsStream(file)) {
      return bytes == null ? null : new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hasShippedSettings() {
    return getClass().getResource("/config/patterns/" + pattern.name() + ".yaml") != null;
  }
}

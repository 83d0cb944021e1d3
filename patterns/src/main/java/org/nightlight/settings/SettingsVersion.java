package org.nightlight.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Tells apart settings that can give different results, and only those. */
final class SettingsVersion {

  private static final List<String> BEAR_ON_RESULTS =
      List.of(
          "time.max-out-of-orderness",
          "input.unknown-fields",
          "state.",
          "retention.",
          "legal-basis.",
          "signals.",
          "guards.",
          "score.",
          "alerts.",
          "privacy.",
          "patterns.");

  private static final int BYTES = 8;

  private SettingsVersion() {}

  /** The first 16 hex digits of the SHA-256 of what bears on results, sorted by key. */
  static String of(List<SettingInForce> inForce) {
    MessageDigest digest = sha256();
    inForce.stream()
        .filter(setting -> BEAR_ON_RESULTS.stream().anyMatch(setting.key()::startsWith))
        .sorted(Comparator.comparing(SettingInForce::key))
        .forEach(
            setting -> {
              add(digest, setting.key());
              add(digest, setting.value());
            });
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** Ends each part with a byte that no text has, so that parts cannot run into one another. */
  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0xff);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

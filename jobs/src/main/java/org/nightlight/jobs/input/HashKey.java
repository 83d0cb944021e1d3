package org.nightlight.jobs.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.settings.InputSettings;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.SettingsProblem;

/** The secret that keys the hashes of rejected records (contract §1). */
public final class HashKey {

  /** What {@code detect} and {@code demo} use where the settings name no key. */
  private static final String DEFAULT = "nightlight-detect-default";

  private static final String FILE = "nightlight.yaml";
  private static final String KEY = "input.hash-key-file";

  private final byte[] bytes;

  private HashKey(String secret) {
    bytes = secret.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The key that the settings name, or the fixed default. */
  public static HashKey orDefault(InputSettings input) throws SettingsException, IOException {
    HashKey key = named(input);
    return key == null ? new HashKey(DEFAULT) : key;
  }

  /** The key that the settings must name. */
  public static HashKey required(InputSettings input) throws SettingsException, IOException {
    HashKey key = named(input);
    if (key == null) {
      throw problem("null", "a file that holds the secret, for a live run");
    }
    return key;
  }

  /** All bytes but a line break at the end, which editors add. */
  private static @Nullable HashKey named(InputSettings input)
      throws SettingsException, IOException {
    String file = input.hashKeyFile();
    if (file == null) {
      return null;
    }
    String key = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
    String secret = key.replaceFirst("\\r?\\n$", "");
    if (secret.isEmpty()) {
      throw problem("an empty file", "a file with at least one byte");
    }
    return new HashKey(secret);
  }

  /** At least one. */
  public byte[] bytes() {
    return bytes.clone();
  }

  private static SettingsException problem(String found, String allowed) {
    return new SettingsException(List.of(new SettingsProblem(FILE, KEY, found, allowed)));
  }
}

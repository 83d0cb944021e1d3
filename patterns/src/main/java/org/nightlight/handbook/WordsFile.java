package org.nightlight.handbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.nightlight.patterns.Scope;
import org.nightlight.risk.Guard;
import org.nightlight.signals.SignalKind;

/** Reads the words of signals and guards, as they stand beside the enums that name them. */
final class WordsFile {

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private WordsFile() {}

  /** A signal as {@code signals.yaml} has it. */
  record SignalWords(
      String says,
      Scope by,
      @JsonProperty("fires-when") String firesWhen,
      String value,
      @JsonProperty("blind-spots") List<String> blindSpots) {}

  /** A guard as {@code guards.yaml} has it. */
  record GuardWords(@JsonProperty("holds-when") String holdsWhen) {}

  static Map<SignalKind, SignalWords> signals() {
    return read(SignalKind.class, "signals.yaml", SignalKind::label, new TypeReference<>() {});
  }

  static Map<Guard, GuardWords> guards() {
    return read(Guard.class, "guards.yaml", Guard::label, new TypeReference<>() {});
  }

  private static <K extends Enum<K>, W> Map<K, W> read(
      Class<K> kinds, String file, Function<K, String> label, TypeReference<Map<String, W>> type) {
    Map<String, W> written;
    try (InputStream bytes = kinds.getResourceAsStream(file)) {
      written = YAML.readValue(Objects.requireNonNull(bytes, file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    Map<K, W> words = new EnumMap<>(kinds);
    for (K kind : Objects.requireNonNull(kinds.getEnumConstants())) {
      words.put(kind, Objects.requireNonNull(written.remove(label.apply(kind)), label.apply(kind)));
    }
    if (!written.isEmpty()) {
      throw new IllegalStateException(file + " tells of what there is not: " + written.keySet());
    }
    return words;
  }
}

package org.nightlight.settings;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;

/** Fills the records with values that were found sound. */
final class SettingsRecords {

  private final Map<String, Object> values;
  private final Shapes shapes;

  /**
   * @param values by the settings' names, without those that are null
   */
  SettingsRecords(Map<String, Object> values, Shapes shapes) {
    this.values = values;
    this.shapes = shapes;
  }

  Settings settings(String version) {
    Map<String, PatternSettings> patterns = new HashMap<>();
    shapes.patterns().forEach(shape -> patterns.put(shape.name(), pattern(shape)));
    return fill(
        Settings.class,
        component -> {
          String key = KnownKeys.keyOf(component);
          if (key != null) {
            return value(component, key);
          }
          return component.getName().equals("version") ? version : patterns;
        });
  }

  private @Nullable Object value(RecordComponent component, String name) {
    if (component.getType().isRecord()) {
      return fill(component.getType(), inner -> value(inner, name + '.' + KnownKeys.keyOf(inner)));
    }
    if (component.getType() != Map.class) {
      return values.get(name);
    }
    return switch (name) {
      case "privacy.checks" -> promises(entries("privacy.checks."), Map.of());
      case "privacy.regions" -> regions(entries("privacy.regions."));
      default -> entries(name + '.');
    };
  }

  private Map<String, Map<String, CheckPromise>> regions(Map<String, Object> entries) {
    Map<String, CheckPromise> everywhere = promises(entries("privacy.checks."), Map.of());
    Map<String, Map<String, CheckPromise>> regions = new HashMap<>();
    for (String entry : entries.keySet()) {
      regions.computeIfAbsent(
          entry.substring(0, entry.indexOf('.')),
          region -> promises(entries("privacy.regions." + region + '.'), everywhere));
    }
    return regions;
  }

  /** What is not said of a check is as {@code otherwise} has it. */
  private Map<String, CheckPromise> promises(
      Map<String, Object> said, Map<String, CheckPromise> otherwise) {
    Map<String, CheckPromise> promises = new HashMap<>();
    for (CheckShape check : shapes.checks()) {
      CheckPromise other = otherwise.get(check.name());
      Map<Protection, String> byBand = new EnumMap<>(Protection.class);
      for (Protection band : check.bands()) {
        Object value = said.get(check.name() + '.' + band.label());
        byBand.put(
            band, value != null ? value.toString() : Objects.requireNonNull(other).required(band));
      }
      Object source = said.get(check.name() + ".source");
      promises.put(
          check.name(),
          new CheckPromise(
              byBand, source != null ? source.toString() : Objects.requireNonNull(other).source()));
    }
    return promises;
  }

  private Map<String, Object> entries(String prefix) {
    Map<String, Object> entries = new HashMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            entries.put(name.substring(prefix.length()), value);
          }
        });
    return entries;
  }

  private static <T> T fill(Class<T> type, Function<RecordComponent, @Nullable Object> values) {
    List<Class<?>> types = new ArrayList<>();
    List<@Nullable Object> arguments = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      types.add(component.getType());
      arguments.add(values.apply(component));
    }
    try {
      return type.getDeclaredConstructor(types.toArray(Class<?>[]::new))
          .newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No settings record " + type.getSimpleName(), e);
    }
  }

  private PatternSettings pattern(PatternShape shape) {
    Map<String, Object> own = entries("patterns." + shape.name() + '.');
    Map<String, Double> numbers = new HashMap<>();
    Map<String, Duration> spans = new HashMap<>();
    for (String threshold : shape.thresholds().keySet()) {
      Object value = own.get(threshold);
      if (value instanceof Duration span) {
        spans.put(threshold, span);
      } else if (value instanceof Number number) {
        numbers.put(threshold, number.doubleValue());
      }
    }
    return new PatternSettings(
        Objects.requireNonNull((Mode) own.get("mode")),
        (Duration) own.get("window"),
        shape.hasSeverity() ? Objects.requireNonNull((Severity) own.get("severity")) : Severity.LOW,
        shape.hasSeverity() ? Objects.requireNonNull((Double) own.get("weight")) : 0,
        numbers,
        spans);
  }
}

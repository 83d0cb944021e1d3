package org.nightlight.settings;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;

/** Lists every setting that exists: the records themselves say it, and the patterns' shapes. */
final class KnownKeys {

  static final String MAIN_FILE = "nightlight.yaml";
  static final String PRIVACY_FILE = "privacy-defaults.yaml";
  static final String REGIONS = "regions";
  static final String WEIGHTS = "score.weights";

  private static final int MOST = 1_000_000;

  private static final String PRIVACY = "privacy.";

  private final Collection<String> signals;
  private final Shapes shapes;
  private final List<KnownKey> keys = new ArrayList<>();

  private KnownKeys(Collection<String> signals, Shapes shapes) {
    this.signals = signals;
    this.shapes = shapes;
  }

  /**
   * In the order of the files.
   *
   * @param signals the names of the signals that have a weight
   */
  static List<KnownKey> list(Collection<String> signals, Shapes shapes) {
    KnownKeys known = new KnownKeys(signals, shapes);
    known.addSection(Settings.class, "");
    shapes.patterns().forEach(known::addPattern);
    return known.keys;
  }

  static String patternFile(String pattern) {
    return "patterns/" + pattern + ".yaml";
  }

  /** The key of a record's component; null for what the loader itself fills in. */
  static @Nullable String keyOf(RecordComponent component) {
    if (component.getDeclaringRecord() == Settings.class
        && List.of("patterns", "version").contains(component.getName())) {
      return null;
    }
    Key key = component.getAnnotation(Key.class);
    return key != null
        ? key.value()
        : component.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private void addSection(Class<?> section, String prefix) {
    for (RecordComponent component : section.getRecordComponents()) {
      String key = keyOf(component);
      if (key != null && component.getType().isRecord()) {
        addSection(component.getType(), prefix + key + '.');
      } else if (key != null && component.getType() == Map.class) {
        addMap(prefix + key);
      } else if (key != null) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        add(prefix + key, form(component), nullable, true);
      }
    }
  }

  private void addMap(String map) {
    switch (map) {
      case WEIGHTS ->
          signals.forEach(
              signal -> add(map + '.' + signal, new ValueForm.AnyNumber(0, MOST), false, true));
      case PRIVACY + "checks" -> addChecks(map, true);
      case PRIVACY + REGIONS -> forEachRegion(map, region -> addChecks(region, false));
      default -> forEachRegion(map, region -> add(region, ValueForm.Text.ANY, false, false));
    }
  }

  private static void forEachRegion(String map, Consumer<String> add) {
    for (String region : Locale.getISOCountries()) {
      add.accept(map + '.' + region);
    }
  }

  private void addChecks(String prefix, boolean required) {
    for (CheckShape check : shapes.checks()) {
      String name = prefix + '.' + check.name() + '.';
      ValueForm form =
          check.values() == null ? new ValueForm.Flag() : new ValueForm.Choice(check.values());
      check.bands().forEach(band -> add(name + band.label(), form, false, required));
      add(name + "source", ValueForm.Text.ANY, false, required);
    }
  }

  /** A setting of {@code nightlight.yaml} or {@code privacy-defaults.yaml}. */
  private void add(String name, ValueForm form, boolean nullable, boolean required) {
    boolean privacy = name.startsWith(PRIVACY);
    String path = privacy ? name.substring(PRIVACY.length()) : name;
    keys.add(
        new KnownKey(name, privacy ? PRIVACY_FILE : MAIN_FILE, path, form, nullable, required));
  }

  @SuppressWarnings("unchecked")
  private static ValueForm form(RecordComponent component) {
    Class<?> type = component.getType();
    Limits limits = component.getAnnotation(Limits.class);
    TextForm text = component.getAnnotation(TextForm.class);
    if (type == int.class) {
      return limits == null
          ? new ValueForm.WholeNumber(1, MOST)
          : new ValueForm.WholeNumber((int) limits.min(), (int) limits.max());
    } else if (type == double.class) {
      return limits == null
          ? new ValueForm.AnyNumber(0, MOST)
          : new ValueForm.AnyNumber(limits.min(), limits.max());
    } else if (type == Duration.class) {
      return component.isAnnotationPresent(WholeDays.class)
          ? new ValueForm.Days()
          : new ValueForm.Span(component.isAnnotationPresent(OrZero.class));
    } else if (type == boolean.class) {
      return new ValueForm.Flag();
    } else if (type.isEnum()) {
      return new ValueForm.Choice((Class<? extends Enum<?>>) type);
    } else if (component.isAnnotationPresent(ReadableFile.class)) {
      return new ValueForm.FilePath();
    }
    return text == null ? ValueForm.Text.ANY : new ValueForm.Text(text.regex(), text.says());
  }

  private void addPattern(PatternShape shape) {
    addOfPattern(shape, "mode", "mode", new ValueForm.Choice(Mode.class));
    if (shape.hasWindow()) {
      addOfPattern(shape, "window", "window", new ValueForm.Span(false));
    }
    if (shape.hasSeverity()) {
      addOfPattern(shape, "severity", "severity", new ValueForm.Choice(Severity.class));
      addOfPattern(shape, "weight", "weight", new ValueForm.AnyNumber(0, MOST));
    }
    new TreeMap<>(shape.thresholds())
        .forEach((name, kind) -> addOfPattern(shape, name, "thresholds." + name, form(kind)));
  }

  private void addOfPattern(PatternShape shape, String key, String path, ValueForm form) {
    String name = "patterns." + shape.name() + '.' + key;
    keys.add(new KnownKey(name, patternFile(shape.name()), path, form, false, true));
  }

  private static ValueForm form(ThresholdKind kind) {
    return switch (kind) {
      case COUNT -> new ValueForm.WholeNumber(1, MOST);
      case SCORE -> new ValueForm.AnyNumber(0.1, MOST);
      case SHARE -> new ValueForm.AnyNumber(0, 1);
      case SPAN -> new ValueForm.Span(false);
    };
  }
}

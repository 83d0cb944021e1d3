package org.nightlight.settings;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightlight.settings.Written.Sort;

/** The values that hold when layers are laid over one another, and what is wrong with them. */
final class ValuesInForce {

  private record Value(@Nullable Object value, String origin, String path) {}

  private final Collection<SettingsProblem> problems;
  private final Map<String, Value> values = new HashMap<>();
  private final Set<String> wrong = new HashSet<>();

  ValuesInForce(Collection<SettingsProblem> problems) {
    this.problems = problems;
  }

  void lay(Layer layer) {
    for (Written written : layer.settings()) {
      KnownKey key = layer.keys().key(written.path());
      if (key != null) {
        set(layer, key, written);
      } else if (!layer.keys().isGroup(written.path())) {
        stranger(layer, written.path());
      } else if (written.sort() == Sort.SCALAR || written.sort() == Sort.LIST) {
        String members = layer.keys().allowedIn(written.path());
        problem(layer, written.path(), written.sort().words, "a mapping with " + members);
      }
    }
  }

  private void set(Layer layer, KnownKey key, Written written) {
    Object value = written.sort() == Sort.SCALAR ? key.form().read(written, layer.folder()) : null;
    if (value == null && !(key.nullable() && written.sort() == Sort.NOTHING)) {
      wrong.add(key.name());
      problem(layer, written.path(), key.form().found(written), key.form().allowed());
    } else {
      values.put(key.name(), new Value(value, layer.origin(), written.path()));
    }
  }

  /** Never shows the value: it may be a secret in the wrong place. */
  private void stranger(Layer layer, String path) {
    String end = layer.keys().whereItEnds(path);
    KnownKey key = layer.keys().key(end);
    if (key == null) {
      problem(layer, end, "an unknown key", layer.keys().allowedBeside(end));
    } else {
      wrong.add(key.name());
      problem(layer, end, Sort.EMPTY_MAPPING.words, key.form().allowed());
    }
  }

  private void problem(Layer layer, String path, String found, String allowed) {
    problems.add(new SettingsProblem(layer.file(), Written.oneLine(path), found, allowed));
  }

  void requireAll(List<KnownKey> known) {
    for (KnownKey key : known) {
      if (key.required() && !values.containsKey(key.name()) && !wrong.contains(key.name())) {
        problems.add(
            new SettingsProblem(key.file(), key.path(), "no such key", key.form().allowed()));
      }
    }
  }

  /** Null where there is none, or where what was written is wrong. */
  @Nullable Object sound(String name) {
    Value value = values.get(name);
    return value == null || wrong.contains(name) ? null : value.value();
  }

  boolean holds(String name) {
    return values.containsKey(name);
  }

  String origin(String name) {
    Value value = values.get(name);
    return value == null ? Layer.SHIPPED : value.origin();
  }

  /** The key as it was written at its origin. */
  String path(String name) {
    Value value = values.get(name);
    return value == null ? name : value.path();
  }

  List<SettingInForce> list(List<KnownKey> known) {
    return known.stream()
        .filter(key -> holds(key.name()))
        .map(key -> new SettingInForce(key.name(), print(sound(key.name())), origin(key.name())))
        .toList();
  }

  static String print(@Nullable Object value) {
    if (value instanceof Duration span) {
      return SpanText.print(span);
    }
    return value instanceof Double number ? SpanText.print(number) : String.valueOf(value);
  }
}

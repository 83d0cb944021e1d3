package org.nightlight.settings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys that may be written in one place: a file, or {@code --set}. */
final class KeySpace {

  private final Map<String, KnownKey> keys = new LinkedHashMap<>();
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();

  private KeySpace() {
    groups.put("", new LinkedHashSet<>());
  }

  static KeySpace ofFile(String file, Collection<KnownKey> known) {
    KeySpace space = new KeySpace();
    known.stream()
        .filter(key -> key.file().equals(file))
        .forEach(key -> space.add(key.path(), key));
    return space;
  }

  /** Takes a threshold with or without the word {@code thresholds}. */
  static KeySpace ofOverrides(Collection<KnownKey> known) {
    KeySpace space = new KeySpace();
    for (KnownKey key : known) {
      space.add(key.name(), key);
    }
    for (KnownKey key : known) {
      if (key.path().startsWith("thresholds.")) {
        int end = key.name().lastIndexOf('.');
        space.keys.put(key.name().substring(0, end + 1) + key.path(), key);
      }
    }
    return space;
  }

  private void add(String path, KnownKey key) {
    keys.put(path, key);
    group(parent(path)).add(path.substring(path.lastIndexOf('.') + 1));
  }

  private Set<String> group(String path) {
    Set<String> members = groups.get(path);
    if (members == null) {
      members = new LinkedHashSet<>();
      groups.put(path, members);
      group(parent(path)).add(path.substring(path.lastIndexOf('.') + 1));
    }
    return members;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  @Nullable KnownKey key(String path) {
    return keys.get(path);
  }

  boolean isGroup(String path) {
    return groups.containsKey(path);
  }

  /** The first part of an unknown path that is a setting itself or does not exist. */
  String whereItEnds(String path) {
    int end = path.indexOf('.');
    while (end >= 0 && isGroup(path.substring(0, end))) {
      end = path.indexOf('.', end + 1);
    }
    return end < 0 ? path : path.substring(0, end);
  }

  String allowedBeside(String path) {
    return allowedIn(parent(path));
  }

  String allowedIn(String group) {
    return group.endsWith(KnownKeys.REGIONS)
        ? "ISO 3166-1 alpha-2 codes"
        : String.join(", ", groups.getOrDefault(group, Set.of()));
  }
}

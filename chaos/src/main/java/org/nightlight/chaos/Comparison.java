package org.nightlight.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightlight.jobs.output.Topic;

/**
 * One output against what was expected of it, line by line: the same id with anything else changed
 * would be one missing and one invented.
 *
 * @param twice lines that are there more than once
 */
record Comparison(Topic topic, int expected, int found, long missing, long invented, long twice) {

  /** Compares every output. */
  static List<Comparison> of(
      Map<Topic, Set<String>> expected, Map<Topic, Map<String, Integer>> found) {
    List<Comparison> all = new ArrayList<>();
    expected.forEach(
        (topic, lines) -> all.add(of(topic, lines, found.getOrDefault(topic, Map.of()))));
    return all;
  }

  private static Comparison of(Topic topic, Set<String> expected, Map<String, Integer> found) {
    return new Comparison(
        topic,
        expected.size(),
        found.size(),
        expected.stream().filter(line -> !found.containsKey(line)).count(),
        found.keySet().stream().filter(line -> !expected.contains(line)).count(),
        found.values().stream().filter(times -> times > 1).count());
  }

  /** Whether it is what it should be; at-least-once may write a line again. */
  boolean holds(boolean exactlyOnce) {
    return missing == 0 && invented == 0 && !(exactlyOnce && twice > 0);
  }
}

package org.nightlight.jobs.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.nightlight.jobs.demo.ReadAlert.Evidence;

/**
 * An alert's evidence, told briefly: like events of a day that follow one another are one entry.
 */
final class Timeline {

  private Timeline() {}

  /**
   * Like events that follow one another.
   *
   * @param events one or more, in order
   */
  record Entry(List<Evidence> events) {

    Evidence first() {
      return events.get(0);
    }

    Evidence last() {
      return events.get(events.size() - 1);
    }

    LocalDate day() {
      return LocalDate.ofInstant(first().time(), ZoneOffset.UTC);
    }

    Set<String> others() {
      Set<String> others = new TreeSet<>();
      for (Evidence event : events) {
        if (event.otherId() != null) {
          others.add(event.otherId());
        }
      }
      return others;
    }

    private boolean isLike(Evidence event) {
      return first().kind().equals(event.kind())
          && first().signal().equals(event.signal())
          && day().equals(LocalDate.ofInstant(event.time(), ZoneOffset.UTC));
    }
  }

  static List<Entry> of(List<Evidence> evidence) {
    List<Entry> entries = new ArrayList<>();
    for (Evidence event : eachOnce(evidence)) {
      Entry before = entries.isEmpty() ? null : entries.get(entries.size() - 1);
      if (before != null && before.isLike(event)) {
        before.events().add(event);
      } else {
        entries.add(new Entry(new ArrayList<>(List.of(event))));
      }
    }
    return entries;
  }

  /** Each event once, for the signal that has the fewest: that one says the most. */
  private static Collection<Evidence> eachOnce(List<Evidence> evidence) {
    Map<String, Long> perSignal =
        evidence.stream().collect(Collectors.groupingBy(Evidence::signal, Collectors.counting()));
    BinaryOperator<Evidence> rarer =
        BinaryOperator.minBy(Comparator.comparing(event -> perSignal.get(event.signal())));
    Map<String, Evidence> events = new LinkedHashMap<>();
    evidence.forEach(event -> events.merge(event.eventId(), event, rarer));
    return events.values();
  }
}

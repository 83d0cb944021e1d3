package org.nightlight.jobs.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
   * @param signals whose evidence they are
   */
  record Entry(List<Evidence> events, Set<String> signals) {

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

    private boolean isLike(Entry next) {
      return first().kind().equals(next.first().kind())
          && signals.equals(next.signals)
          && day().equals(next.day());
    }
  }

  static List<Entry> of(List<Evidence> evidence) {
    List<Entry> entries = new ArrayList<>();
    for (Entry event : events(evidence)) {
      Entry before = entries.isEmpty() ? null : entries.get(entries.size() - 1);
      if (before != null && before.isLike(event)) {
        before.events().addAll(event.events());
      } else {
        entries.add(event);
      }
    }
    return entries;
  }

  /** Each event once, with all its signals. */
  private static List<Entry> events(List<Evidence> evidence) {
    Map<String, Entry> events = new LinkedHashMap<>();
    for (Evidence event : evidence) {
      @Nullable Entry known = events.get(event.eventId());
      if (known == null) {
        Entry entry = new Entry(new ArrayList<>(List.of(event)), new TreeSet<>());
        entry.signals().add(event.signal());
        events.put(event.eventId(), entry);
      } else {
        known.signals().add(event.signal());
      }
    }
    return new ArrayList<>(events.values());
  }
}

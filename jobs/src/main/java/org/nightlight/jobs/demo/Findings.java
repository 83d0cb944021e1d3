package org.nightlight.jobs.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightlight.jobs.town.Town;

/** How the alerts agree with what the town knows of its people, and the job does not. */
final class Findings {

  private static final String STORY = "story: ";
  private static final String HARD_NEGATIVE = "hard-negative: ";

  /** People of one sort, and those of them of whom the alerts have something to tell. */
  static final class Group {
    private final List<String> told = new ArrayList<>();
    private int people;

    int people() {
      return people;
    }

    int told() {
      return told.size();
    }

    int untold() {
      return people - told();
    }

    /** Who: what they are and the beginning of their id. */
    List<String> who() {
      return told;
    }

    private void add(boolean isTold, String id, String persona) {
      people++;
      if (isTold) {
        told.add(persona + " " + EvidenceWords.shortened(id));
      }
    }
  }

  private final Group stories = new Group();
  private final Group worrying = new Group();
  private final Group ordinary = new Group();
  private final Map<String, Integer> kinds = new TreeMap<>();

  private Findings() {}

  static Findings of(Town town, AlertsSeen alerts) {
    Findings findings = new Findings();
    town.personas().forEach((id, persona) -> findings.add(id, persona, alerts));
    return findings;
  }

  private void add(String id, String persona, AlertsSeen alerts) {
    if (persona.startsWith(STORY)) {
      String pattern = persona.substring(STORY.length());
      stories.add(alerts.hasAbout(id, alert -> alert.pattern().equals(pattern)), id, pattern);
      return;
    }
    boolean severe = alerts.hasAbout(id, ReadAlert::isSevere);
    if (persona.startsWith(HARD_NEGATIVE)) {
      String kind = persona.substring(HARD_NEGATIVE.length());
      kinds.merge(kind, 1, Integer::sum);
      worrying.add(severe, id, kind);
    } else {
      ordinary.add(severe, id, persona);
    }
  }

  /** People whose story a pattern should tell; told by an alert of that pattern. */
  Group stories() {
    return stories;
  }

  /** People who look worrying and are fine; told by a HIGH or URGENT alert. */
  Group worrying() {
    return worrying;
  }

  /** Everyone else; told by a HIGH or URGENT alert. */
  Group ordinary() {
    return ordinary;
  }

  /** What those who look worrying are, and how many. */
  Map<String, Integer> kinds() {
    return kinds;
  }
}

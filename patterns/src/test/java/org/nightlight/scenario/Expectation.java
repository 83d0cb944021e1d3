package org.nightlight.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightlight.risk.Alert;
import org.nightlight.scenario.Story.ExpectedAlert;

/** Every alert that a scenario says comes out. */
public final class Expectation {

  private record Line(Moment at, String text) {}

  private final Instant start;
  private final String prefix;
  private final List<ExpectedAlert> alerts;

  Expectation(Instant start, String prefix, List<ExpectedAlert> alerts) {
    this.start = start;
    this.prefix = prefix;
    this.alerts = alerts;
  }

  Expectation prefixed(String newPrefix) {
    return new Expectation(start, newPrefix, alerts);
  }

  /** The patterns whose alerts come out. */
  public List<String> patterns() {
    return alerts.stream().map(alert -> String.valueOf(alert.pattern())).distinct().toList();
  }

  /** As {@link #differences}, from alerts as they come out. */
  public String differencesFrom(List<Alert> got) {
    return differences(got.stream().map(SeenAlert::of).toList());
  }

  /**
   * Empty if exactly the expected alerts came out; else every alert in order of time, with {@code
   * -} what was expected and did not come, with {@code +} what came and was not expected.
   */
  public String differences(List<SeenAlert> got) {
    List<SeenAlert> left = new ArrayList<>(got.stream().sorted(SeenAlert.ORDER).toList());
    List<Line> lines = new ArrayList<>();
    for (ExpectedAlert expected : alerts) {
      SeenAlert seen = take(expected, left);
      Moment at = expected.at() == null ? new Moment(0) : expected.at();
      String text = ExpectedText.of(expected);
      String seenText = seen == null ? "" : ExpectedText.of(asWritten(seen, expected));
      if (text.equals(seenText)) {
        lines.add(new Line(at, "  " + at + "  " + text));
      } else {
        lines.add(new Line(at, "- " + at + "  " + text));
        if (seen != null) {
          lines.add(new Line(at, "+ " + at + "  " + seenText + because(seen)));
        }
      }
    }
    for (SeenAlert seen : left) {
      lines.add(
          new Line(at(seen), "+ " + at(seen) + "  " + ExpectedText.of(full(seen)) + because(seen)));
    }
    boolean same = lines.stream().allMatch(line -> line.text().startsWith(" "));
    return same ? "" : text(lines);
  }

  private static String text(List<Line> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(Line::at))
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  private static String because(SeenAlert seen) {
    return "\n      " + seen.explanation();
  }

  private Moment at(SeenAlert seen) {
    return new Moment(seen.detectedAt().toEpochMilli() - start.toEpochMilli());
  }

  /** Takes the alert out that is meant, whatever its details; best the one that has them all. */
  private @Nullable SeenAlert take(ExpectedAlert expected, List<SeenAlert> left) {
    List<SeenAlert> meant = left.stream().filter(seen -> isMeant(expected, seen)).toList();
    if (meant.isEmpty()) {
      return null;
    }
    String text = ExpectedText.of(expected);
    SeenAlert best =
        meant.stream()
            .filter(seen -> text.equals(ExpectedText.of(asWritten(seen, expected))))
            .findFirst()
            .orElse(meant.get(0));
    left.remove(best);
    return best;
  }

  private boolean isMeant(ExpectedAlert expected, SeenAlert seen) {
    return at(seen).equals(expected.at())
        && seen.pattern().equals(expected.pattern())
        && seen.subjectId().equals(prefix + expected.subject())
        && (expected.minor() == null || seen.minorIds().equals(List.of(prefix + expected.minor())));
  }

  /** What came, with those details that the expectation has. */
  private ExpectedAlert asWritten(SeenAlert seen, ExpectedAlert expected) {
    ExpectedAlert full = full(seen);
    List<String> says =
        expected.says() == null
            ? null
            : expected.says().stream().filter(seen.explanation()::contains).toList();
    return new ExpectedAlert(
        full.at(),
        full.pattern(),
        expected.severity() == null ? null : full.severity(),
        full.subject(),
        expected.minor() == null ? null : full.minor(),
        expected.minors() == null ? null : full.minors(),
        expected.score() == null ? null : full.score(),
        expected.evidence() == null ? null : full.evidence(),
        full.mode(),
        full.guards(),
        says);
  }

  private ExpectedAlert full(SeenAlert seen) {
    boolean one = seen.minorIds().size() == 1;
    return new ExpectedAlert(
        at(seen),
        seen.pattern(),
        seen.severity(),
        own(seen.subjectId()),
        one ? own(seen.minorIds().get(0)) : null,
        seen.minorCount(),
        seen.score(),
        seen.evidenceCount(),
        seen.mode(),
        seen.guards().isEmpty() ? null : seen.guards(),
        null);
  }

  private String own(String id) {
    return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }
}

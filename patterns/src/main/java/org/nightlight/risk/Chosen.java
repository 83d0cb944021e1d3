package org.nightlight.risk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.risk.RiskMemory.Used;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Signal;

/**
 * Which of the matches that one event completes count (catalogue §2): of each pattern, and pair for
 * pair patterns, the one whose first signal is earliest, then its second, and so on, among those
 * wholly behind the pattern's last match, so that no signal is used twice.
 *
 * @param matches in the order of the catalogue, then of their keys
 * @param used what is used up from now on
 */
record Chosen(List<Match> matches, List<Used> used) {

  /** Equal places only differ in whom signals of one event are about: the first id then. */
  private static final Comparator<Match> EARLIEST_CHAIN =
      byEach(Comparator.comparing(Signal::position)).thenComparing(byEach(Signal.ORDER));

  private static Comparator<Match> byEach(Comparator<Signal> order) {
    return (one, other) -> {
      for (int i = 0; i < one.chain().size(); i++) {
        int compared = order.compare(one.chain().get(i), other.chain().get(i));
        if (compared != 0) {
          return compared;
        }
      }
      return 0;
    };
  }

  static Chosen from(List<Match> candidates, List<Used> before, long time, Settings settings) {
    List<Used> used = new ArrayList<>(before);
    used.removeIf(earlier -> time - earlier.upTo().time() >= window(earlier.key(), settings));
    List<Match> matches = new ArrayList<>();
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      Map<String, Match> best = new TreeMap<>();
      for (Match candidate : candidates) {
        if (candidate.pattern().equals(pattern.name()) && isUnused(candidate, used)) {
          best.merge(
              key(candidate), candidate, (a, b) -> EARLIEST_CHAIN.compare(a, b) <= 0 ? a : b);
        }
      }
      matches.addAll(best.values());
    }
    for (Match match : matches) {
      used.removeIf(earlier -> earlier.key().equals(key(match)));
      used.add(new Used(key(match), match.position()));
    }
    return new Chosen(matches, used);
  }

  /** A pattern and what its matches are by: its subject, or its subject and the minor. */
  static String key(Match match) {
    Signal last = match.last();
    return match.pattern() + ' ' + Catalogue.pattern(match.pattern()).scope().key(last);
  }

  private static boolean isUnused(Match match, List<Used> used) {
    for (Used earlier : used) {
      if (earlier.key().equals(key(match))) {
        return earlier.upTo().isBefore(match.first().position());
      }
    }
    return true;
  }

  /** State may be older than the catalogue: nothing is kept for a pattern that was removed. */
  private static long window(String key, Settings settings) {
    PatternSettings pattern = settings.patterns().get(key.substring(0, key.indexOf(' ')));
    Duration window = pattern == null ? null : pattern.window();
    return window == null ? 0 : window.toMillis();
  }
}

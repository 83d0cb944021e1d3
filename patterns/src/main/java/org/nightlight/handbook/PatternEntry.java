package org.nightlight.handbook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Guard;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.SettingInForce;

/**
 * A pattern in words.
 *
 * @param inForce its own settings
 * @param settings the same one by one, in the order of its file
 */
public record PatternEntry(
    RiskPattern pattern, Readme readme, PatternSettings inForce, List<SettingInForce> settings)
    implements Entry {

  @Override
  public String name() {
    return pattern.name();
  }

  @Override
  public String summary() {
    return readme.summary();
  }

  /** The sequence; empty where the score decides. */
  public List<Step> steps() {
    return pattern.steps(inForce);
  }

  /** When its severity is another than the set one; empty where it never is. */
  public String otherSeverity() {
    return pattern.otherSeverity(inForce);
  }

  /** The guards that may lower its severity, in the catalogue's order. */
  public Set<Guard> guards() {
    Set<Guard> guards = EnumSet.noneOf(Guard.class);
    guards.addAll(pattern.guards());
    return guards;
  }

  /** A setting of its own as a text has it, for example "82 h"; empty where it has none. */
  public String words(String setting) {
    String key = Handbook.PATTERNS + name() + '.' + setting;
    return settings.stream()
        .filter(it -> it.key().equals(key))
        .map(it -> Wording.words(key, it.value()))
        .findFirst()
        .orElse("");
  }
}

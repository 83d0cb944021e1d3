package org.nightlight.handbook;

import java.util.List;
import org.nightlight.risk.Guard;
import org.nightlight.settings.SettingInForce;

/**
 * A guard in words.
 *
 * @param holdsWhen the definition, with the numbers in force; Markdown
 * @param steps by which it lowers a severity
 * @param factor that it multiplies the score with, in its one spelling; 1 where it does not
 * @param settings its numbers, in the order of the settings file
 * @param patterns whose severity it lowers, in the catalogue's order
 */
public record GuardEntry(
    Guard guard,
    String holdsWhen,
    String steps,
    String factor,
    List<SettingInForce> settings,
    List<String> patterns)
    implements Entry {

  @Override
  public String name() {
    return guard.label();
  }

  @Override
  public String summary() {
    return guard.because();
  }

  /** Whether it lowers the score. */
  public boolean lowersScore() {
    return !factor.equals("1");
  }
}

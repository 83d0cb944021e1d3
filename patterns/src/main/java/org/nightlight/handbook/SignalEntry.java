package org.nightlight.handbook;

import java.util.List;
import org.nightlight.patterns.Scope;
import org.nightlight.settings.SettingInForce;
import org.nightlight.signals.SignalKind;

/**
 * A signal in words.
 *
 * @param summary one line
 * @param by whom it is about: an adult-like account, or such an account and one minor
 * @param firesWhen the definition, with the numbers in force; Markdown
 * @param value what its value counts
 * @param blindSpots what it does not see; Markdown
 * @param settings its numbers, in the order of the settings file
 * @param weight log-odds that it adds to the score, in its one spelling
 */
public record SignalEntry(
    SignalKind kind,
    String summary,
    Scope by,
    String firesWhen,
    String value,
    List<String> blindSpots,
    List<SettingInForce> settings,
    String weight)
    implements Entry {

  @Override
  public String name() {
    return kind.label();
  }

  /** Its number in the catalogue, for example {@code S1}. */
  public String number() {
    return "S" + (kind.ordinal() + 1);
  }
}

package org.nightlight.scenario;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightlight.people.AgeBand;
import org.nightlight.privacy.Cause;
import org.nightlight.privacy.Setting;
import org.nightlight.privacy.defaultregression.DefaultRegression;
import org.nightlight.risk.Severity;

/**
 * A violation of a privacy check, or a systemic finding ({@code default-regression}), that comes
 * out. What is left out is not compared.
 *
 * @param every of a row of accounts, the time from the violation of one to that of the next; left
 *     out: all at once
 * @param account the protected account, or a row of them: one violation each
 * @param other the actor of a delivery
 * @param band as the contract has it: {@code 13_15}
 * @param of the check that a systemic finding is about
 * @param affected how many accounts a systemic finding counts
 * @param says words of its explanation
 */
record ExpectedViolation(
    @Nullable Moment at,
    @Nullable Moment every,
    @Nullable String check,
    @Nullable Cause cause,
    @Nullable Severity severity,
    @Nullable String account,
    @Nullable String other,
    @Nullable String band,
    @Nullable String setting,
    @Nullable String found,
    @Nullable String required,
    @Nullable String of,
    @Nullable Long affected,
    @Nullable List<String> says) {

  static final List<String> BANDS = Stream.of(AgeBand.values()).map(AgeBand::label).toList();
  static final List<String> SETTINGS = Stream.of(Setting.values()).map(Setting::label).toList();

  /** One for each account. */
  Stream<ExpectedViolation> each() {
    if (at == null || account == null) {
      return Stream.of(this);
    }
    List<String> names = AccountNames.expand(account);
    long apart = every == null ? 0 : every.millis();
    return IntStream.range(0, names.size())
        .mapToObj(i -> ofAccount(at.plus(i * apart), names.get(i)));
  }

  private ExpectedViolation ofAccount(Moment time, String name) {
    return new ExpectedViolation(
        time, null, check, cause, severity, name, other, band, setting, found, required, of,
        affected, says);
  }

  boolean isSystemic() {
    return DefaultRegression.NAME.equals(check);
  }

  /** One line, so that what was expected and what came can be compared as text. */
  String text() {
    return new LineText(check)
        .add("of ", of)
        .add("", cause)
        .add("", severity)
        .add("account ", account)
        .add("other ", other)
        .add("band ", band)
        .add("setting ", setting)
        .add("found ", found)
        .add("required ", required)
        .add("affected ", affected)
        .add("says ", LineText.joined(says))
        .toString();
  }
}

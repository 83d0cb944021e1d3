package org.nightlight.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;

/**
 * A scenario file as it is written.
 *
 * @param story what happens, in one or two plain sentences
 * @param start the moment {@code 0h}; left out: Monday, 2 March 2026, 09:00 UTC
 * @param settings what is set otherwise than shipped, by the whole key
 * @param accounts by name or row of names: what they are, see {@link Traits}
 * @param connected names or rows of accounts; those of an entry were all connected with one another
 *     60 days before the start
 * @param events what happens, in any order
 * @param expect every alert that comes out; an empty list for none; left out beside {@code
 *     violations}: not compared
 * @param violations every violation that comes out; an empty list for none; left out: not compared
 */
record Story(
    @Nullable String story,
    @Nullable String start,
    @Nullable Map<String, String> settings,
    @Nullable Map<String, Map<String, JsonNode>> accounts,
    @Nullable List<List<String>> connected,
    @Nullable List<EventLine> events,
    @Nullable List<ExpectedAlert> expect,
    @Nullable List<ExpectedViolation> violations) {

  /** With one entry for each account of a row. */
  @Nullable List<ExpectedViolation> eachViolation() {
    return violations == null
        ? null
        : violations.stream().flatMap(ExpectedViolation::each).toList();
  }

  /**
   * Interactions ({@code from}, {@code to}, {@code do}) or a change of accounts ({@code account},
   * {@code becomes}).
   *
   * @param from the actors, each towards each of {@code to}
   * @param times how often all of it happens; left out: once
   * @param every the time from one interaction to the next, or from the change of one account to
   *     that of the next, where there are several
   * @param becomes what changes of each account, and who changed it ({@code changed-by}; left out:
   *     its user); the rest, single settings too, stays as it was
   */
  record EventLine(
      @Nullable Moment at,
      @Nullable List<String> from,
      @Nullable List<String> to,
      @JsonProperty("do") @Nullable String kind,
      @Nullable Integer times,
      @Nullable Moment every,
      @Nullable String outcome,
      @Nullable Boolean attachment,
      @Nullable String via,
      @Nullable List<String> account,
      @Nullable Map<String, JsonNode> becomes) {

    static EventLine acceptance(Moment at, String from, String to) {
      String kind = InteractionKind.CONNECTION_ACCEPT.name();
      return new EventLine(
          at, List.of(from), List.of(to), kind, null, null, null, null, null, null, null);
    }
  }

  /**
   * An alert that comes out. What is left out is not compared, but for {@code mode} (as the pattern
   * is shipped) and {@code guards} (none).
   *
   * @param minor the one minor in its evidence
   * @param minors how many minors are in its evidence
   * @param score as the alert shows it, one decimal
   * @param evidence how many events are in its evidence
   * @param guards all that lowered it, by their names in the catalogue
   * @param says words of its explanation
   */
  record ExpectedAlert(
      @Nullable Moment at,
      @Nullable String pattern,
      @Nullable Severity severity,
      @Nullable String subject,
      @Nullable String minor,
      @Nullable Integer minors,
      @Nullable BigDecimal score,
      @Nullable Integer evidence,
      @Nullable Mode mode,
      @Nullable List<String> guards,
      @Nullable List<String> says) {}
}

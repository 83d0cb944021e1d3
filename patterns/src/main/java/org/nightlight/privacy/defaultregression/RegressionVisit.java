package org.nightlight.privacy.defaultregression;

import java.util.Comparator;
import java.util.function.Consumer;
import org.nightlight.event.Position;
import org.nightlight.privacy.Observation;
import org.nightlight.privacy.Observation.Sight;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Ordered;

/**
 * A violation of a check, or an account opened that the check looked at. Keyed by the check and a
 * part of the accounts, so that a flood of them does not meet in one place.
 *
 * @param occurredAt milliseconds since the epoch, UTC
 * @param event with the affected account as the other one
 */
public record RegressionVisit(
    Position position,
    long occurredAt,
    String check,
    String accountId,
    boolean violation,
    boolean newlyOpened,
    EvidenceEvent event)
    implements Ordered {

  /** As violations are judged: what time brings about comes after the changes of that time. */
  static final Comparator<RegressionVisit> ORDER =
      Comparator.comparingLong(RegressionVisit::occurredAt)
          .thenComparing(RegressionVisit::position)
          .thenComparing(visit -> visit.event().eventId());

  private static final int PARTS = 32;

  public static void of(Observation seen, Consumer<RegressionVisit> out) {
    boolean violation = seen.sight() == Sight.VIOLATION;
    if (violation || seen.newlyOpened()) {
      out.accept(
          new RegressionVisit(
              seen.position(),
              seen.occurredAt(),
              seen.check(),
              seen.accountId(),
              violation,
              seen.newlyOpened(),
              seen.event()));
    }
  }

  @Override
  public String key() {
    return check + ' ' + Math.floorMod(accountId.hashCode(), PARTS);
  }
}

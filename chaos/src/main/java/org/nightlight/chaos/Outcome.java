package org.nightlight.chaos;

import java.time.Duration;
import java.util.List;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.settings.Delivery;

/** How a run went. */
record Outcome(
    Plan plan,
    List<Killed> kills,
    List<Comparison> outputs,
    LedgerNumbers expectedLedger,
    LedgerNumbers ledger,
    Duration took) {

  /** Whether nothing is missing, nothing invented, and the ledger exact. */
  boolean holds() {
    boolean exactlyOnce = plan.delivery() == Delivery.EXACTLY_ONCE;
    return ledger.equals(expectedLedger) && outputs.stream().allMatch(it -> it.holds(exactlyOnce));
  }
}

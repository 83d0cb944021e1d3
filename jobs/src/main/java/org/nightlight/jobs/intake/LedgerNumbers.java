package org.nightlight.jobs.intake;

import java.util.Locale;
import java.util.Map;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.intake.Ledger.Entry;

/** The five numbers of contract §1: read = used + repeated + late + rejected. */
public record LedgerNumbers(long read, long used, long repeated, long late, long rejected) {

  /** Of both inputs together, from a job's accumulators. */
  public static LedgerNumbers of(Map<String, Object> accumulators) {
    return of(accumulators, Input.ACCOUNTS).plus(of(accumulators, Input.INTERACTIONS));
  }

  /** Of one input. */
  public static LedgerNumbers of(Map<String, Object> accumulators, Input input) {
    return new LedgerNumbers(
        number(accumulators, input, Entry.READ),
        number(accumulators, input, Entry.USED),
        number(accumulators, input, Entry.REPEATED),
        number(accumulators, input, Entry.LATE),
        number(accumulators, input, Entry.REJECTED));
  }

  private static long number(Map<String, Object> accumulators, Input input, Entry entry) {
    return accumulators.get(Ledger.name(input, entry)) instanceof Long number ? number : 0;
  }

  private LedgerNumbers plus(LedgerNumbers other) {
    return new LedgerNumbers(
        read + other.read,
        used + other.used,
        repeated + other.repeated,
        late + other.late,
        rejected + other.rejected);
  }

  /**
   * All five, as one reads them out: {@code 5 read = 2 used + 1 repeated + 1 late + 1 rejected}.
   */
  public String inWords() {
    return String.format(
        Locale.ROOT,
        "%,d read = %,d used + %,d repeated + %,d late + %,d rejected",
        read,
        used,
        repeated,
        late,
        rejected);
  }

  /** Whether all that was read is accounted for. */
  public boolean balances() {
    return read == used + repeated + late + rejected;
  }
}

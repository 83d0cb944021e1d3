package org.nightlight.privacy.defaultregression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Gathers a second's visits, keyed by a check and a part of the accounts: who judges the check gets
 * a few batches a second, however many violations there are.
 */
public final class Batches implements Stage<RegressionVisit, Batches.Gathered, Batch> {

  private static final long serialVersionUID = 1L;
  private static final long SECOND = 1_000;

  /**
   * Visits of one second.
   *
   * @param until its end, milliseconds since the epoch
   */
  public record Gathered(long until, List<RegressionVisit> visits) {}

  @Override
  public Gathered apply(
      @Nullable Gathered gathered, List<RegressionVisit> simultaneous, Outlet<Batch> out) {
    List<RegressionVisit> visits =
        new ArrayList<>(gathered == null ? List.of() : gathered.visits());
    visits.addAll(simultaneous);
    long second = Math.floorDiv(simultaneous.get(0).position().time(), SECOND);
    return new Gathered((second + 1) * SECOND, visits);
  }

  @Override
  public void onExpiry(String key, Gathered gathered, long time, Outlet<Batch> out) {
    String check = gathered.visits().get(0).check();
    out.emit(new Batch(Position.before(time), check, gathered.visits()));
  }

  @Override
  public long expiresAt(Gathered gathered) {
    return gathered.until();
  }
}

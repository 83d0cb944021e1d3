package org.nightlight.signals;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Tally;

/** Keeps what a detector tallies. */
public final class Tallies implements Outlet<Object> {

  private final List<Tally> counted = new ArrayList<>();

  @Override
  public void emit(Object output) {
    throw new AssertionError("a detector emits nothing by itself");
  }

  @Override
  public void count(Tally tally) {
    counted.add(tally);
  }

  public List<Tally> counted() {
    return counted;
  }
}

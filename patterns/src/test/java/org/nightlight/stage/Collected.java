package org.nightlight.stage;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a stage puts out and tallies. */
public final class Collected<O> implements Outlet<O> {

  private final List<O> outputs = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();

  @Override
  public void emit(O output) {
    outputs.add(output);
  }

  @Override
  public void count(Tally tally) {
    tallies.add(tally);
  }

  public List<O> outputs() {
    return outputs;
  }

  public List<Tally> tallies() {
    return tallies;
  }
}

package org.nightlight.stage;

/** Where a stage puts what it makes. */
public interface Outlet<O> {

  void emit(O output);

  /** Adds one to a tally that operators watch; results never depend on it. */
  void count(Tally tally);
}

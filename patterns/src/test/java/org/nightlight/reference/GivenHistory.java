package org.nightlight.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.people.GivenChange;
import org.nightlight.risk.Alert;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

/** A history for tests, told in any order. Times are milliseconds since 2026-01-01. */
public final class GivenHistory {

  private final List<AccountChange> accounts = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();

  public GivenHistory adult(String... ids) {
    for (String id : ids) {
      change(GivenChange.of(id, -GivenChange.DAY).born("1990-01-01"));
    }
    return this;
  }

  public GivenHistory minor(String... ids) {
    for (String id : ids) {
      change(GivenChange.of(id, -GivenChange.DAY));
    }
    return this;
  }

  public GivenHistory change(GivenChange change) {
    accounts.add(change.given());
    return this;
  }

  public GivenHistory act(long time, String actor, InteractionKind kind, String target) {
    return act(time, actor, kind, target, Outcome.DELIVERED);
  }

  public GivenHistory act(
      long time, String actor, InteractionKind kind, String target, Outcome outcome) {
    String id = "e" + (1_000_000 + interactions.size());
    long at = GivenChange.timeOf(time);
    interactions.add(new Interaction(id, at, actor, target, kind, outcome, false, null));
    return this;
  }

  /** The signals of a kind, in order. */
  public List<Signal> signals(SignalKind kind) {
    return run().signals().stream().filter(signal -> signal.kind() == kind).toList();
  }

  /** The alerts of a pattern, in order. */
  public List<Alert> alerts(String pattern) {
    return run().alerts().stream().filter(alert -> alert.pattern().equals(pattern)).toList();
  }

  public ReferenceRunner run() {
    accounts.sort(Comparator.comparing(AccountChange::position));
    interactions.sort(Comparator.comparing(Interaction::position));
    ReferenceRunner runner = new ReferenceRunner(ShippedSettings.with().settings());
    runner.runAll(accounts, interactions);
    return runner;
  }
}

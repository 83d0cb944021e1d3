package org.nightlight.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nightlight.stage.Ordered;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/** Runs a stage for all its keys in memory. */
final class StageRunner<I extends Ordered, S, O> {

  private final Stage<I, S, O> stage;
  private final Map<Tally, Long> tallies;
  private final Map<String, S> states = new HashMap<>();
  private final NavigableSet<Expiry> expiries = new TreeSet<>();

  private record Expiry(long time, String key) implements Comparable<Expiry> {
    private static final Comparator<Expiry> ORDER =
        Comparator.comparingLong(Expiry::time).thenComparing(Expiry::key);

    @Override
    public int compareTo(Expiry other) {
      return ORDER.compare(this, other);
    }
  }

  StageRunner(Stage<I, S, O> stage, Map<Tally, Long> tallies) {
    this.stage = stage;
    this.tallies = tallies;
  }

  static Map<Tally, Long> noTallies() {
    return new EnumMap<>(Tally.class);
  }

  /** Takes in all that one event brings, for whatever keys. */
  List<O> run(List<I> simultaneous) {
    Map<String, List<I>> byKey = new LinkedHashMap<>();
    simultaneous.forEach(
        input -> byKey.computeIfAbsent(input.key(), key -> new ArrayList<>()).add(input));
    Collected<O> out = new Collected<>(tallies);
    byKey.forEach(
        (key, inputs) -> {
          S before = states.get(key);
          S state = stage.apply(before, inputs, out);
          if (state == null) {
            states.remove(key);
            return;
          }
          states.put(key, state);
          watchExpiry(key, before == null ? Stage.NEVER_EXPIRES : stage.expiresAt(before), state);
        });
    return out.outputs;
  }

  /** Forgets what has expired by a time; returns what that brings about. */
  List<O> expire(long time) {
    Collected<O> out = new Collected<>(tallies);
    while (!expiries.isEmpty() && expiries.first().time() <= time) {
      Expiry due = expiries.first();
      expiries.remove(due);
      S state = states.get(due.key());
      if (state == null) {
        continue;
      }
      if (stage.expiresAt(state) <= due.time()) {
        stage.onExpiry(due.key(), state, due.time(), out);
        @Nullable S remaining = stage.remaining(state, due.time());
        if (remaining == null) {
          states.remove(due.key());
        } else {
          states.put(due.key(), remaining);
          watchExpiry(due.key(), remaining);
        }
      } else {
        watchExpiry(due.key(), state);
      }
    }
    return out.outputs;
  }

  /** What is remembered at the moment, a state for each key. */
  Collection<S> remembered() {
    return states.values();
  }

  private void watchExpiry(String key, long before, S state) {
    if (stage.expiresAt(state) < before) {
      watchExpiry(key, state);
    } else if (stage.expiresAt(state) == Stage.NEVER_EXPIRES) {
      expiries.remove(new Expiry(before, key));
    }
  }

  private void watchExpiry(String key, S state) {
    if (stage.expiresAt(state) != Stage.NEVER_EXPIRES) {
      expiries.add(new Expiry(stage.expiresAt(state), key));
    }
  }

  private static final class Collected<O> implements Outlet<O> {

    private final List<O> outputs = new ArrayList<>();
    private final Map<Tally, Long> tallies;

    Collected(Map<Tally, Long> tallies) {
      this.tallies = tallies;
    }

    @Override
    public void emit(O output) {
      outputs.add(output);
    }

    @Override
    public void count(Tally tally) {
      tallies.merge(tally, 1L, Long::sum);
    }
  }
}

package org.nightlight.risk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.risk.RiskMemory.Added;
import org.nightlight.settings.ScoreSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

/**
 * The sum behind the score (catalogue §2, "accumulated risk"): contributions of signals and matches
 * that halve with time, each name capped.
 */
final class RiskSum implements Serializable {

  private static final long serialVersionUID = 1L;

  /** After so many half-lives nothing that counts is left of a sum; then it is forgotten. */
  private static final int HALF_LIVES_KEPT = 26;

  private final ScoreSettings settings;
  private final double halfLife;
  private final long capWindow;
  private final long addedKept;

  /**
   * @param addedKept how long the single contributions are remembered at least, milliseconds
   */
  RiskSum(ScoreSettings settings, long addedKept) {
    this.settings = settings;
    this.halfLife = settings.halfLife().toMillis();
    this.capWindow = settings.capWindow().toMillis();
    this.addedKept = Math.max(capWindow, addedKept);
  }

  /** How long after the last judged event a sum is kept, milliseconds. */
  long kept() {
    return Math.max(addedKept, HALF_LIVES_KEPT * settings.halfLife().toMillis());
  }

  /** A sum while one event adds to it. */
  final class Running {

    private final long time;
    private final List<Added> added;
    private double sum;

    private Running(RiskMemory memory, long time) {
      this.time = time;
      this.sum = decayed(memory, time);
      this.added = new ArrayList<>(memory.added());
      added.removeIf(earlier -> earlier.at() <= time - addedKept);
    }

    void add(Signal signal) {
      double weight = settings.weights().getOrDefault(signal.kind().label(), 0.0);
      boolean byShare = signal.kind() == SignalKind.FAN_OUT;
      List<EvidenceEvent> counted = signal.evidence();
      add(
          signal.kind().label(),
          byShare ? weight * signal.minorShare() : weight,
          signal.value(),
          settings.signalCap(),
          counted.get(counted.size() - 1));
    }

    void addMatch(String pattern, double weight) {
      add(pattern, weight, 1, settings.patternCap(), null);
    }

    private void add(
        String name, double weight, double value, int cap, @Nullable EvidenceEvent completing) {
      long before =
          added.stream()
              .filter(earlier -> earlier.at() > time - capWindow && earlier.name().equals(name))
              .count();
      if (before < cap) {
        sum += weight;
        added.add(new Added(name, time, weight, value, completing));
      }
    }

    double sum() {
      return sum;
    }

    List<Added> added() {
      return List.copyOf(added);
    }
  }

  Running at(RiskMemory memory, long time) {
    return new Running(memory, time);
  }

  private double decayed(RiskMemory memory, long time) {
    if (memory.sum() == 0 || time - memory.judgedAt() >= kept()) {
      return 0;
    }
    return memory.sum() * halved(time - memory.judgedAt());
  }

  /** What is left of 1 after some milliseconds. */
  double halved(long age) {
    return Math.pow(2, -age / halfLife);
  }
}

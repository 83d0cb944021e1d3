package org.nightlight.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.risk.Severity;
import org.nightlight.settings.Settings;
import org.nightlight.signals.SignalKind;

/**
 * How often each signal and pattern fires on a trace, over seeds.
 *
 * @param accountDays people of the trace times the days that it spans
 */
public record Evaluation(
    int people, double days, double minorContacts, double accountDays, List<Row> rows) {

  private static final double PER = 100_000;
  private static final double MILLIS_A_DAY = 86_400_000;

  /** Where an evaluation tells how far it is. */
  @FunctionalInterface
  public interface Progress {
    /** The share that is done, 0 to 1. */
    void at(double share);
  }

  /** What a row counts. */
  public enum Counted {
    SIGNAL,
    PATTERN
  }

  /**
   * One signal, or one pattern, or one severity of a pattern.
   *
   * @param severity empty: all
   * @param counts one for each seed
   */
  public record Row(
      Counted counted, String name, String severity, List<Integer> counts, Rate rate) {}

  /** Events per 100,000 accounts a day: mean, least and most over the seeds. */
  public record Rate(double mean, double low, double high) {}

  /** Runs the seeds from 1 on. */
  public static Evaluation of(
      Trace trace, Overlay overlay, int seeds, Settings settings, Progress progress) {
    List<Fired> fired = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      int done = seed - 1;
      Overlaid history = Overlaid.of(trace, overlay, seed);
      fired.add(
          Fired.in(history, trace.start(), settings, share -> progress.at((done + share) / seeds)));
    }
    double days = trace.span() / MILLIS_A_DAY;
    double accountDays = trace.people() * days;
    List<Row> rows = new ArrayList<>();
    for (SignalKind kind : SignalKind.values()) {
      ToIntFunction<Fired> count = run -> run.signals(kind.label());
      rows.add(row(Counted.SIGNAL, kind.label(), "", fired, count, accountDays));
    }
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      String name = pattern.name();
      rows.add(row(Counted.PATTERN, name, "", fired, run -> run.alerts(name), accountDays));
      for (Severity severity : Severity.values()) {
        ToIntFunction<Fired> count = run -> run.alerts(name, severity);
        rows.add(row(Counted.PATTERN, name, severity.name(), fired, count, accountDays));
      }
    }
    double minorContacts =
        fired.stream().mapToDouble(Fired::minorContacts).average().orElse(Double.NaN);
    return new Evaluation(trace.people(), days, minorContacts, accountDays, rows);
  }

  private static Row row(
      Counted counted,
      String name,
      String severity,
      List<Fired> fired,
      ToIntFunction<Fired> count,
      double accountDays) {
    List<Integer> counts = fired.stream().mapToInt(count).boxed().toList();
    var stats = counts.stream().mapToInt(Integer::intValue).summaryStatistics();
    double unit = PER / accountDays;
    Rate rate = new Rate(unit * stats.getAverage(), unit * stats.getMin(), unit * stats.getMax());
    return new Row(counted, name, severity, counts, rate);
  }
}

package org.nightlight.privacy.defaultregression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.Sentence;
import org.nightlight.risk.ResultId;
import org.nightlight.settings.PrivacySettings.RegressionSettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/**
 * Many accounts at once have violations of one check, far more than usual: a release went wrong.
 * Keyed by the check; judged at each violation (catalogue §3, {@code default-regression}).
 */
public final class DefaultRegression
    implements Stage<Batch, DefaultRegression.Memory, RegressionAlarm> {

  public static final String NAME = "default-regression";

  private static final long serialVersionUID = 1L;
  private static final long NEVER = Long.MIN_VALUE;
  private static final int MOST_EVIDENCE = 50;

  private final RegressionSettings settings;
  private final long window;
  private final long usualWindow;

  /**
   * What is remembered of a check.
   *
   * @param violations how many at which time, in the window and the span that gives the usual rate
   * @param opened accounts opened that the check looked at, in the window
   * @param openedAffected those of them with a violation
   * @param fulfilledAt the last violation at which there were many, milliseconds since the epoch
   * @param lastAt the last time that something came
   */
  public record Memory(
      AffectedAccounts.Memory affected,
      Map<Long, Long> violations,
      Map<Long, Long> opened,
      Map<Long, Long> openedAffected,
      long fulfilledAt,
      long lastAt) {

    static final Memory NOTHING =
        new Memory(AffectedAccounts.Memory.NOTHING, Map.of(), Map.of(), Map.of(), NEVER, NEVER);
  }

  public DefaultRegression(RegressionSettings settings) {
    this.settings = settings;
    this.window = settings.window().toMillis();
    this.usualWindow = settings.usualWindow().toMillis();
  }

  @Override
  public Memory apply(
      @Nullable Memory memory, List<Batch> simultaneous, Outlet<RegressionAlarm> out) {
    List<RegressionVisit> visits = new ArrayList<>();
    simultaneous.forEach(batch -> visits.addAll(batch.visits()));
    visits.sort(RegressionVisit.ORDER);
    Judging judging = new Judging(memory == null ? Memory.NOTHING : memory);
    for (RegressionVisit visit : visits) {
      judging.take(visit, out);
    }
    return judging.memory();
  }

  @Override
  public long expiresAt(Memory memory) {
    return memory.lastAt() + Math.max(window + usualWindow, settings.quiet().toMillis());
  }

  private final class Judging {

    private final AffectedAccounts affected;
    private final TimeCounts violations;
    private final TimeCounts opened;
    private final TimeCounts openedAffected;
    private long fulfilledAt;
    private long time;

    Judging(Memory memory) {
      affected = new AffectedAccounts(window, memory.affected());
      violations = new TimeCounts(memory.violations());
      opened = new TimeCounts(memory.opened());
      openedAffected = new TimeCounts(memory.openedAffected());
      fulfilledAt = memory.fulfilledAt();
      time = memory.lastAt();
    }

    void take(RegressionVisit visit, Outlet<RegressionAlarm> out) {
      time = visit.occurredAt();
      if (visit.newlyOpened()) {
        opened.add(time);
      }
      if (!visit.violation()) {
        return;
      }
      if (visit.newlyOpened()) {
        openedAffected.add(time);
      }
      affected.add(visit);
      violations.add(time);
      long count = affected.count(time);
      if (count >= settings.accounts() && isUnusual(count)) {
        if (fulfilledAt == NEVER || time - fulfilledAt >= settings.quiet().toMillis()) {
          out.emit(alarm(visit, count));
        }
        fulfilledAt = time;
      }
    }

    private boolean isUnusual(long count) {
      return (double) count * usualWindow >= settings.timesUsual() * usual() * window;
    }

    /** The violations in the span before the window. */
    private long usual() {
      return violations.in(time - window - usualWindow, time - window);
    }

    private RegressionAlarm alarm(RegressionVisit visit, long count) {
      List<EvidenceEvent> events = affected.events();
      return new RegressionAlarm(
          ResultId.of(List.of(NAME, visit.check(), visit.accountId(), Long.toString(time))),
          visit.position(),
          time,
          visit.check(),
          count,
          time - window,
          time,
          explanation(visit.check(), count),
          List.copyOf(events.subList(0, Math.min(events.size(), MOST_EVIDENCE))));
    }

    private String explanation(String check, long count) {
      return "Within %s %d accounts had violations of %s, where %s in that time were usual in the %s before%s."
          .formatted(
              Sentence.span(window),
              count,
              check,
              rate((double) usual() * window / usualWindow),
              Sentence.span(usualWindow),
              shareOfOpened());
    }

    private String shareOfOpened() {
      long all = opened.after(time - window);
      long those = openedAffected.after(time - window);
      return all == 0
          ? ""
          : "; of the %d young people's accounts opened in that time %d are affected (%s)"
              .formatted(all, those, Sentence.percent((double) those / all));
    }

    private static String rate(double violations) {
      return String.format(Locale.ROOT, "%.1f violations", violations);
    }

    Memory memory() {
      violations.forgetUpTo(time - window - usualWindow);
      opened.forgetUpTo(time - window);
      openedAffected.forgetUpTo(time - window);
      return new Memory(
          affected.memory(),
          violations.toMap(),
          opened.toMap(),
          openedAffected.toMap(),
          fulfilledAt,
          time);
    }
  }
}

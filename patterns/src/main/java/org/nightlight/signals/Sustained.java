package org.nightlight.signals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Tally;

/**
 * S21 {@code sustained}: over the last local dates of m, today included, a wrote on a count of
 * them, and wrote first on a share of those on which either wrote; not family; judged at a's
 * messages and calls.
 */
public final class Sustained implements PairDetector<Sustained.Memory> {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final int dates;
  private final long window;
  private final double minFirstShare;

  public Sustained(SignalSettings.Sustained settings) {
    this.enough = settings.days();
    this.dates = (int) settings.window().toDays();
    this.window = settings.window().toMillis();
    this.minFirstShare = settings.minFirstShare();
  }

  /** The dates on which either wrote, a's messages and calls on them, and the arm. */
  public record Memory(List<Day> days, List<OnDay> written, Arm arm) {}

  /**
   * A local date of m, days since the epoch, on which either wrote.
   *
   * @param subjectFirst whether the first who wrote was a
   * @param subjectWrote whether a's writing on it counts
   */
  public record Day(long date, boolean subjectFirst, boolean subjectWrote) {}

  /** A message or call of a, on a local date of m. */
  public record OnDay(long date, EvidenceEvent event) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!contact.interaction().kind().talks()) {
      return memory;
    }
    Memory before = memory == null ? new Memory(List.of(), List.of(), Arm.READY) : memory;
    ZoneId zone = ZoneId.of(contact.other().timeZone());
    long today = Instant.ofEpochMilli(contact.time()).atZone(zone).toLocalDate().toEpochDay();
    List<Day> days = new ArrayList<>(before.days());
    days.removeIf(day -> day.date() <= today - dates);
    boolean counts = contact.fromSubject() && !contact.family();
    Day now = new Day(today, contact.fromSubject(), counts);
    for (Day day : before.days()) {
      if (day.date() == today) {
        now = new Day(today, day.subjectFirst(), day.subjectWrote() || counts);
        days.remove(day);
      }
    }
    days.add(now);
    List<OnDay> written = new ArrayList<>(before.written());
    written.removeIf(earlier -> earlier.date() <= today - dates);
    if (!counts) {
      return new Memory(days, written, before.arm());
    }
    written.add(new OnDay(today, EvidenceEvent.of(contact.interaction(), contact.other().id())));
    if (written.size() > Recent.MOST_REMEMBERED) {
      written.remove(0);
      out.count(Tally.TRUNCATED);
    }
    return onWriting(before.arm(), days, written, contact, found);
  }

  private Memory onWriting(
      Arm arm, List<Day> days, List<OnDay> written, Contact contact, List<Signal> found) {
    long daysWritten = days.stream().filter(Day::subjectWrote).count();
    long daysFirst = days.stream().filter(Day::subjectFirst).count();
    boolean reached = daysWritten >= enough && (double) daysFirst / days.size() >= minFirstShare;
    if (arm.fires(reached, contact.time(), window)) {
      found.add(
          Signal.ofCount(
                  SignalKind.SUSTAINED,
                  contact.interaction().position(),
                  contact.subject().id(),
                  contact.other().id(),
                  written.stream().map(OnDay::event).toList())
              .withValue(daysWritten));
    }
    return new Memory(days, written, arm.after(reached, contact.time(), window));
  }
}

package org.nightlight.signals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

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

  /** The dates on which either wrote, and whether the signal is armed. */
  public record Memory(List<Day> days, Arm arm) {}

  /**
   * A local date of m, days since the epoch.
   *
   * @param subjectFirst whether the first who wrote on it was a
   * @param latest a's latest message or call on it; null where only m wrote
   */
  public record Day(long date, boolean subjectFirst, @Nullable EvidenceEvent latest) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!contact.interaction().kind().talks()) {
      return memory;
    }
    Memory before = memory == null ? new Memory(List.of(), Arm.READY) : memory;
    List<Day> days = after(before.days(), contact);
    if (!contact.fromSubject() || contact.family()) {
      return new Memory(days, before.arm());
    }
    List<EvidenceEvent> written = new ArrayList<>();
    int first = 0;
    for (Day day : days) {
      if (day.latest() != null) {
        written.add(day.latest());
      }
      first += day.subjectFirst() ? 1 : 0;
    }
    boolean reached = written.size() >= enough && (double) first / days.size() >= minFirstShare;
    if (before.arm().fires(reached, contact.time(), window)) {
      found.add(
          Signal.ofCount(
              SignalKind.SUSTAINED,
              contact.interaction().position(),
              contact.subject().id(),
              contact.other().id(),
              written));
    }
    return new Memory(days, before.arm().after(reached, contact.time(), window));
  }

  private List<Day> after(List<Day> before, Contact contact) {
    ZoneId zone = ZoneId.of(contact.other().timeZone());
    long today = Instant.ofEpochMilli(contact.time()).atZone(zone).toLocalDate().toEpochDay();
    boolean subjectFirst = contact.fromSubject();
    @Nullable EvidenceEvent latest = written(contact);
    List<Day> days = new ArrayList<>();
    for (Day day : before) {
      if (day.date() == today) {
        subjectFirst = day.subjectFirst();
        latest = latest == null ? day.latest() : latest;
      } else if (day.date() > today - dates) {
        days.add(day);
      }
    }
    days.add(new Day(today, subjectFirst, latest));
    return days;
  }

  private static @Nullable EvidenceEvent written(Contact contact) {
    return contact.fromSubject() && !contact.family()
        ? EvidenceEvent.of(contact.interaction(), contact.other().id())
        : null;
  }
}

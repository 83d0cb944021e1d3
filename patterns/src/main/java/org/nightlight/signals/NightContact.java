package org.nightlight.signals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.settings.SignalSettings;
import org.nightlight.stage.Outlet;

/**
 * S20 {@code night-contact}: messages or calls from a to m, not family, at night in m's time zone,
 * reach a count of distinct nights within a window. The hours after midnight belong to the night of
 * the date before.
 */
public final class NightContact implements PairDetector<NightContact.Memory> {

  private static final long serialVersionUID = 1L;

  private final int enough;
  private final long window;
  private final int fromHour;
  private final int toHour;

  public NightContact(SignalSettings.NightContact settings) {
    this.enough = settings.nights();
    this.window = settings.window().toMillis();
    this.fromHour = settings.fromHour();
    this.toHour = settings.toHour();
  }

  /** The nights and the counted events of the window, and whether the signal is armed. */
  public record Memory(List<Night> nights, List<EvidenceEvent> events, Arm arm) {}

  /**
   * A night.
   *
   * @param date on which it began, days since the epoch
   * @param latestAt its latest counted event, milliseconds since the epoch
   */
  public record Night(long date, long latestAt) {}

  @Override
  public @Nullable Memory detect(
      @Nullable Memory memory, Contact contact, List<Signal> found, Outlet<?> out) {
    if (!contact.fromSubject() || !contact.interaction().kind().talks() || contact.family()) {
      return memory;
    }
    ZonedDateTime local =
        Instant.ofEpochMilli(contact.time()).atZone(ZoneId.of(contact.other().timeZone()));
    boolean early = local.getHour() < toHour;
    if (!early && local.getHour() < fromHour) {
      return memory;
    }
    long date = local.toLocalDate().toEpochDay() - (early ? 1 : 0);
    return onNight(
        memory == null ? new Memory(List.of(), List.of(), Arm.READY) : memory,
        date,
        contact,
        found,
        out);
  }

  private Memory onNight(
      Memory before, long date, Contact contact, List<Signal> found, Outlet<?> out) {
    long time = contact.time();
    List<Night> nights = new ArrayList<>(before.nights());
    nights.removeIf(night -> night.date() == date || night.latestAt() <= time - window);
    nights.add(new Night(date, time));
    EvidenceEvent event = EvidenceEvent.of(contact.interaction(), contact.other().id());
    List<EvidenceEvent> events = Recent.withEvent(before.events(), event, window, out);
    boolean reached = nights.size() >= enough;
    if (before.arm().fires(reached, time, window)) {
      found.add(
          Signal.ofCount(
                  SignalKind.NIGHT_CONTACT,
                  contact.interaction().position(),
                  contact.subject().id(),
                  contact.other().id(),
                  events)
              .withValue(nights.size()));
    }
    return new Memory(nights, events, before.arm().after(reached, time, window));
  }
}

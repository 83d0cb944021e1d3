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

  /** The latest counted event of each night, and whether the signal is armed. */
  public record Memory(List<Night> nights, Arm arm) {}

  /** A night, by the date on which it begins, days since the epoch. */
  public record Night(long date, EvidenceEvent latest) {}

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
        memory == null ? new Memory(List.of(), Arm.READY) : memory, date, contact, found);
  }

  private Memory onNight(Memory before, long date, Contact contact, List<Signal> found) {
    long time = contact.time();
    List<Night> nights = new ArrayList<>();
    for (Night night : before.nights()) {
      if (night.date() != date && night.latest().occurredAt() > time - window) {
        nights.add(night);
      }
    }
    nights.add(new Night(date, EvidenceEvent.of(contact.interaction(), contact.other().id())));
    boolean reached = nights.size() >= enough;
    if (before.arm().fires(reached, time, window)) {
      found.add(
          Signal.ofCount(
              SignalKind.NIGHT_CONTACT,
              contact.interaction().position(),
              contact.subject().id(),
              contact.other().id(),
              nights.stream().map(Night::latest).toList()));
    }
    return new Memory(nights, before.arm().after(reached, time, window));
  }
}

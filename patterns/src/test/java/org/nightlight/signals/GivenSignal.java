package org.nightlight.signals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.people.GivenPerson;
import org.nightlight.people.Person;

/**
 * A signal of {@code adult} for tests, completed by an event of its own: with {@code minor-1},
 * nothing that lowers. Times are milliseconds since 2026-01-01.
 */
public final class GivenSignal {

  private static final long START = LocalDate.parse("2026-01-01").toEpochDay() * 86_400_000;

  private final SignalKind kind;
  private final long time;
  private String eventId;
  private @Nullable String otherId = "minor-1";
  private double minorShare;
  private boolean surge;
  private boolean markerOnly;
  private Standing standing = standing(GivenPerson.adult("adult").given(), false);

  private GivenSignal(SignalKind kind, long time) {
    this.kind = kind;
    this.time = time;
    this.eventId = "e" + time;
  }

  public static GivenSignal of(SignalKind kind, long time) {
    return new GivenSignal(kind, time);
  }

  /** Milliseconds since the epoch. */
  public static long timeOf(long sinceStart) {
    return START + sinceStart;
  }

  public static Position positionOf(long time) {
    return Position.ofInteraction(START + time, "e" + time);
  }

  /** Where all that can lower does, or nothing. */
  public static Standing standing(Person subject, boolean all) {
    return new Standing(subject, all, all, all, all, all, all);
  }

  public GivenSignal with(@Nullable String other) {
    otherId = other;
    return this;
  }

  public GivenSignal event(String id) {
    eventId = id;
    return this;
  }

  public GivenSignal share(double share) {
    minorShare = share;
    return this;
  }

  public GivenSignal surge() {
    surge = true;
    return this;
  }

  public GivenSignal markerOnly() {
    surge = true;
    markerOnly = true;
    return this;
  }

  public GivenSignal judgedBy(Standing judged) {
    standing = judged;
    return this;
  }

  public Signal given() {
    EvidenceEvent event = new EvidenceEvent(eventId, START + time, "MESSAGE", otherId);
    return new Signal(
        Position.ofInteraction(START + time, eventId),
        kind,
        "adult",
        otherId,
        1,
        minorShare,
        false,
        surge,
        markerOnly,
        List.of(event),
        standing);
  }
}

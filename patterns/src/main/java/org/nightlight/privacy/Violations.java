package org.nightlight.privacy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.people.Person;
import org.nightlight.people.SettingsNews;
import org.nightlight.risk.ResultId;
import org.nightlight.risk.Severity;
import org.nightlight.settings.PrivacySettings;
import org.nightlight.signals.EvidenceEvent;

/** Writes violations down. */
final class Violations implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PrivacySettings settings;

  Violations(PrivacySettings settings) {
    this.settings = settings;
  }

  /** Of a setting that a change opened. */
  Violation ofChange(
      String check, Cause cause, Setting setting, SettingsNews news, String required) {
    Person person = news.now().person();
    long time = news.position().time();
    String found = Objects.requireNonNull(setting.of(news.now().settings())).name();
    PrivacySentence sentence =
        new PrivacySentence(person.ageBand(time), setting, found, required, source(check, person));
    String explanation =
        switch (cause) {
          case CREATED -> sentence.ofOpening();
          case OPTED_OUT -> sentence.ofChoice(was(setting, news), news.changedBy());
          default -> sentence.ofChange(was(setting, news), news.changedBy());
        };
    return new Violation(
        id(check, cause, person.id(), "", news.position()),
        news.position(),
        time,
        check,
        cause,
        Severity.HIGH,
        person.id(),
        null,
        person.ageBand(time),
        setting.label(),
        found,
        required,
        explanation,
        List.of(EvidenceEvent.ofAccountChange(news.position(), null)),
        person.region());
  }

  private static @Nullable String was(Setting setting, SettingsNews news) {
    Enum<?> was = news.before() == null ? null : setting.of(news.before().settings());
    return was == null ? null : was.name();
  }

  /** Of a setting that nobody closed in time. */
  Violation ofAbsence(
      SettingCheck check, AwaitedClosing awaited, Position position, long time, String required) {
    Person person = awaited.latest().person();
    Setting setting = check.setting();
    String found = Objects.requireNonNull(setting.of(awaited.latest().settings())).name();
    PrivacySentence sentence =
        new PrivacySentence(
            person.ageBand(time), setting, found, required, source(check.name(), person));
    Position entry = Position.ofAccountChange(awaited.since(), awaited.eventId());
    return new Violation(
        id(check.name(), Cause.AGE_CORRECTED, person.id(), "", entry),
        position,
        time,
        check.name(),
        Cause.AGE_CORRECTED,
        Severity.HIGH,
        person.id(),
        null,
        person.ageBand(time),
        setting.label(),
        found,
        required,
        sentence.ofAbsence(awaited.since(), settings.closeWithin()),
        List.of(EvidenceEvent.ofAccountChange(entry, null)),
        person.region());
  }

  Violation ofDelivery(DeliveryCheck check, Delivery delivery, Severity severity) {
    Person target = delivery.target();
    String otherId = delivery.actor().id();
    String explanation =
        PrivacySentence.ofDelivery(
            check.what(),
            target.ageBand(delivery.time()),
            delivery.from(),
            source(check.name(), target));
    return new Violation(
        id(check.name(), Cause.DELIVERED, target.id(), otherId, delivery.position()),
        delivery.position(),
        delivery.time(),
        check.name(),
        Cause.DELIVERED,
        severity,
        target.id(),
        otherId,
        target.ageBand(delivery.time()),
        null,
        null,
        null,
        explanation,
        List.of(EvidenceEvent.of(delivery.interaction(), otherId)),
        target.region());
  }

  private String source(String check, Person person) {
    return settings.promise(check, person.region()).source();
  }

  /** An event id can come again at another time: it is another event then. */
  private static String id(
      String check, Cause cause, String accountId, String otherId, Position event) {
    return ResultId.of(
        List.of(
            check, cause.name(), accountId, otherId, event.eventId(), Long.toString(event.time())));
  }
}

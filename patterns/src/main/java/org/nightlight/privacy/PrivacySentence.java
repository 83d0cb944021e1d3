package org.nightlight.privacy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.ChangedBy;
import org.nightlight.patterns.Sentence;
import org.nightlight.people.AgeBand;

/**
 * Explains a violation in one sentence: whose account, which setting, what it was, what it has to
 * be, by whose change, and which document says so.
 */
record PrivacySentence(
    AgeBand ageBand, Setting setting, String found, String required, String source) {

  String ofOpening() {
    return "The account of %s was opened with %s %s; %s"
        .formatted(who(ageBand), setting.inWords(), found, promise());
  }

  String ofChange(@Nullable String was, ChangedBy changedBy) {
    return "%s changed the %s of %s from %s to %s; %s"
        .formatted(by(changedBy), setting.inWords(), who(ageBand), was(was), found, promise());
  }

  /** A choice that the person may not have. */
  String ofChoice(@Nullable String was, ChangedBy changedBy) {
    return "%s changed the %s of %s from %s to %s, a choice that is not theirs at that age; %s"
        .formatted(by(changedBy), setting.inWords(), who(ageBand), was(was), found, promise());
  }

  String ofAbsence(long since, Duration closeWithin) {
    return "A birth date given at %s made this the account of %s; %s later its %s was still %s; %s"
        .formatted(
            Instant.ofEpochMilli(since),
            who(ageBand),
            Sentence.span(closeWithin.toMillis()),
            setting.inWords(),
            found,
            promise());
  }

  private String promise() {
    return "promised is %s or more closed (%s).".formatted(required, source);
  }

  static String ofDelivery(String what, AgeBand to, String from, String source) {
    return "The service let %s through to %s from %s, which it promises not to (%s)."
        .formatted(what, who(to), from, source);
  }

  private static String was(@Nullable String value) {
    return value == null ? "not offered" : value;
  }

  private static String by(ChangedBy changedBy) {
    return switch (changedBy) {
      case USER -> "The user";
      case GUARDIAN -> "A guardian";
      case SYSTEM -> "The service";
      case SUPPORT -> "The service's support";
    };
  }

  private static String who(AgeBand ageBand) {
    return switch (ageBand) {
      case UNDER_13 -> "someone under 13";
      case FROM_13_TO_15 -> "someone of 13 to 15";
      case FROM_16_TO_17 -> "someone of 16 or 17";
      case ADULT -> "an adult";
      case UNKNOWN -> "someone of unknown age";
    };
  }
}

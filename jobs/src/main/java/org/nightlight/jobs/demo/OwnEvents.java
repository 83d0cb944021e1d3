package org.nightlight.jobs.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nightlight.event.AccountChange;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.AgeSource;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.EventWriter;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;

/**
 * A few events of the last hour, as files that whoever plays with the demo can send, change and
 * send again: a fresh account rushes one minor.
 */
final class OwnEvents {

  // Both keys fall into one of the demo's partitions, so neither has to wait for the other's.
  static final String ADULT = "your-adult-1";
  static final String MINOR = "your-minor-1";

  private final EventWriter writer = new EventWriter();
  private final Instant now;
  private int count;

  private OwnEvents(Instant now) {
    this.now = now;
  }

  /** Writes {@code accounts.jsonl} and {@code interactions.jsonl} into a folder. */
  static void write(Path folder, Instant now) {
    OwnEvents events = new OwnEvents(now);
    try {
      Files.createDirectories(folder);
      Files.write(
          folder.resolve("accounts.jsonl"),
          List.of(
              events.opened(ADULT, LocalDate.of(1990, 5, 1), Duration.ofDays(2)),
              events.opened(MINOR, LocalDate.of(2012, 3, 1), Duration.ofDays(300))));
      Files.write(
          folder.resolve("interactions.jsonl"),
          List.of(
              events.act(50, ADULT, InteractionKind.CONNECTION_REQUEST, MINOR),
              events.act(45, MINOR, InteractionKind.CONNECTION_ACCEPT, ADULT),
              events.act(40, ADULT, InteractionKind.MESSAGE, MINOR),
              events.act(20, ADULT, InteractionKind.CALL, MINOR),
              events.act(0, MINOR, InteractionKind.VIEW_PROFILE, ADULT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String opened(String account, LocalDate born, Duration ago) {
    AccountChange change =
        new AccountChange(
            id(),
            now.minus(Duration.ofHours(1)).toEpochMilli(),
            account,
            now.minus(ago).toEpochMilli(),
            (int) born.toEpochDay(),
            AgeSource.DECLARED,
            AccountStatus.ACTIVE,
            ChangedBy.USER,
            AccountKind.PERSON,
            "DE",
            "Europe/Berlin",
            null,
            List.of(),
            AccountSettings.NONE);
    return new String(writer.write(change), StandardCharsets.UTF_8);
  }

  private String act(int minutesAgo, String actor, InteractionKind kind, String target) {
    long time = now.minus(Duration.ofMinutes(minutesAgo)).toEpochMilli();
    Interaction interaction =
        new Interaction(id(), time, actor, target, kind, Outcome.DELIVERED, false, null);
    return new String(writer.write(interaction), StandardCharsets.UTF_8);
  }

  private String id() {
    return "your-event-" + ++count;
  }
}

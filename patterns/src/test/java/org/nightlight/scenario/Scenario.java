package org.nightlight.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;

/**
 * A story and every alert that comes out of it.
 *
 * @param name the pattern's name and the file's, for example {@code scattergun/fires-when-…}
 * @param accounts in the contract's order
 * @param interactions in the contract's order; event ids in the order of the file
 */
public record Scenario(
    String name,
    String story,
    List<AccountChange> accounts,
    List<Interaction> interactions,
    Expectation expected) {

  public static Scenario load(Path file) {
    try {
      return parse(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Understands a scenario file.
   *
   * @throws ScenarioException where it cannot be understood
   */
  static Scenario parse(String name, String yaml) {
    Story story = StoryFile.read(name, yaml);
    Instant start = StoryFile.start(name, story);
    Telling telling = Telling.of(name, start, story);
    StoryFile.requireSound(name, story, telling);
    return new Scenario(
        name,
        Telling.required(name, "story", story.story()),
        telling.changes(),
        telling.interactions(),
        new Expectation(start, "", Telling.required(name, "expect", story.expect())));
  }

  /** The pattern that the scenario stands beside. */
  public String pattern() {
    return name.substring(0, name.indexOf('/'));
  }

  /** Whether an alert of its own pattern comes out. */
  public boolean fires() {
    return name.contains("/fires-when-");
  }

  /**
   * The same story among other accounts: so that many can be packed into one run.
   *
   * @param prefix of every id in it
   */
  public Scenario prefixed(String prefix) {
    return new Scenario(
        name,
        story,
        accounts.stream().map(change -> prefixed(prefix, change)).toList(),
        interactions.stream().map(interaction -> prefixed(prefix, interaction)).toList(),
        expected.prefixed(prefix));
  }

  private static AccountChange prefixed(String prefix, AccountChange change) {
    @Nullable String family = change.familyId();
    return new AccountChange(
        prefix + change.eventId(),
        change.occurredAt(),
        prefix + change.accountId(),
        change.createdAt(),
        change.birthDay(),
        change.ageSource(),
        change.status(),
        change.changedBy(),
        change.kind(),
        change.region(),
        change.timeZone(),
        family == null ? null : prefix + family,
        change.deviceTokens().stream().map(token -> prefix + token).toList(),
        change.settings());
  }

  private static Interaction prefixed(String prefix, Interaction interaction) {
    return new Interaction(
        prefix + interaction.eventId(),
        interaction.occurredAt(),
        prefix + interaction.actorId(),
        prefix + interaction.targetId(),
        interaction.kind(),
        interaction.outcome(),
        interaction.attachment(),
        interaction.via());
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.nightlight.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.settings.Settings;

/**
 * A story and every alert or violation that comes out of it.
 *
 * @param name the pattern's or check's name and the file's: {@code scattergun/fires-when-…}
 * @param overrides {@code key=value} for each setting that is not as shipped
 * @param accounts in the contract's order
 * @param interactions in the contract's order; event ids in the order of the file
 */
public record Scenario(
    String name,
    String story,
    List<String> overrides,
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
    Soundness.require(name, story, telling);
    return new Scenario(
        name,
        Telling.required(name, "story", story.story()),
        StoryFile.overrides(name, story),
        telling.changes(),
        telling.interactions(),
        new Expectation(start, "", story.expect(), story.eachViolation()));
  }

  /** The pattern or check that the scenario stands beside. */
  public String beside() {
    return name.substring(0, name.indexOf('/'));
  }

  /** Whether an alert or violation of its own pattern or check comes out. */
  public boolean fires() {
    return name.contains("/fires-when-");
  }

  /** The settings in force: as shipped, but for the story's own. */
  public Settings settings() {
    return settingsWith();
  }

  /**
   * The settings in force, with some changed.
   *
   * @param changes {@code key=value} for each
   */
  public Settings settingsWith(String... changes) {
    List<String> all = new ArrayList<>(overrides);
    all.addAll(List.of(changes));
    return ShippedSettings.with(all.toArray(String[]::new)).settings();
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
        overrides,
        accounts.stream().map(change -> prefixed(prefix, change)).toList(),
        interactions.stream().map(interaction -> prefixed(prefix, interaction)).toList(),
        expected.prefixed(prefix));
  }

  /** The same story whole weeks later, with everyone born that much later. */
  public Scenario later(int weeks) {
    long millis = Duration.ofDays(7L * weeks).toMillis();
    return new Scenario(
        name,
        story,
        overrides,
        accounts.stream().map(change -> later(7 * weeks, millis, change)).toList(),
        interactions.stream().map(interaction -> later(millis, interaction)).toList(),
        expected.later(millis));
  }

  private static AccountChange later(int days, long millis, AccountChange change) {
    @Nullable Integer birthDay = change.birthDay();
    return new AccountChange(
        change.eventId(),
        change.occurredAt() + millis,
        change.accountId(),
        change.createdAt() + millis,
        birthDay == null ? null : birthDay + days,
        change.ageSource(),
        change.status(),
        change.changedBy(),
        change.kind(),
        change.region(),
        change.timeZone(),
        change.familyId(),
        change.deviceTokens(),
        change.settings());
  }

  private static Interaction later(long millis, Interaction interaction) {
    return new Interaction(
        interaction.eventId(),
        interaction.occurredAt() + millis,
        interaction.actorId(),
        interaction.targetId(),
        interaction.kind(),
        interaction.outcome(),
        interaction.attachment(),
        interaction.via());
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

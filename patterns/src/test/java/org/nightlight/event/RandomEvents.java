package org.nightlight.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes events that the contract allows, the same ones for the same seed. */
public final class RandomEvents {

  private static final long FIRST = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final long YEAR = 31_536_000_000L;
  private static final int FIRST_BIRTH_DAY = (int) LocalDate.parse("1930-01-01").toEpochDay();
  private static final int LAST_BIRTH_DAY = (int) LocalDate.parse("2025-12-31").toEpochDay();
  private static final List<String> REGIONS = List.of("AT", "DE", "FR", "IE", "US");
  private static final List<String> TIME_ZONES = List.of("UTC", "Europe/Berlin", "Asia/Kolkata");

  private final SplittableRandom random;

  public RandomEvents(long seed) {
    random = new SplittableRandom(seed);
  }

  public AccountChange accountChange() {
    long occurredAt = FIRST + random.nextLong(YEAR);
    return new AccountChange(
        id("e"),
        occurredAt,
        id("a"),
        occurredAt - random.nextLong(-86_400_000, 10 * YEAR),
        maybe(() -> random.nextInt(FIRST_BIRTH_DAY, LAST_BIRTH_DAY + 1)),
        maybe(() -> any(AgeSource.values())),
        any(AccountStatus.values()),
        any(ChangedBy.values()),
        any(AccountKind.values()),
        maybe(() -> any(REGIONS)),
        any(TIME_ZONES),
        maybe(() -> id("f")),
        IntStream.range(0, random.nextInt(17)).mapToObj(number -> id("d" + number + "-")).toList(),
        settings());
  }

  public Interaction interaction() {
    String actor = id("a");
    return new Interaction(
        id("e"),
        FIRST + random.nextLong(YEAR),
        actor,
        actor + "'",
        any(InteractionKind.values()),
        any(Outcome.values()),
        random.nextBoolean(),
        maybe(() -> any(Via.values())));
  }

  private AccountSettings settings() {
    return new AccountSettings(
        maybe(() -> any(AccountSettings.Profile.values())),
        maybe(() -> any(AccountSettings.Audience.values())),
        maybe(() -> any(AccountSettings.Audience.values())),
        maybe(() -> any(AccountSettings.Toggle.values())),
        maybe(() -> any(AccountSettings.Listing.values())),
        maybe(() -> any(AccountSettings.Toggle.values())),
        maybe(() -> any(AccountSettings.Toggle.values())));
  }

  private String id(String start) {
    StringBuilder id = new StringBuilder(start);
    for (int left = random.nextInt(100); left > 0; left--) {
      id.append((char) random.nextInt('!', '~' + 1));
    }
    return id.toString();
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

package org.nightlight.jobs.town;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.AccountKind;

/** Admits people to the town: gives them ids, devices and habits, and opens their accounts. */
final class TownHall {

  private static final long EARLIEST = Instant.parse("2022-01-01T00:00:00Z").toEpochMilli();
  private static final long LATEST = Instant.parse("2026-02-15T00:00:00Z").toEpochMilli();
  private static final int YOUNGEST = 10;

  private final Chronicle chronicle;
  private final OpaqueIds accountIds;
  private final OpaqueIds familyIds;
  private final OpaqueIds deviceIds;
  private int admitted;

  TownHall(Chronicle chronicle, Dice dice) {
    this.chronicle = chronicle;
    this.accountIds = new OpaqueIds("a-", dice);
    this.familyIds = new OpaqueIds("f-", dice);
    this.deviceIds = new OpaqueIds("d-", dice);
  }

  String familyId() {
    return familyIds.next();
  }

  Resident admit(Newcomer newcomer, String persona, Dice dice) {
    LocalDate born = newcomer.born();
    Long openedAt = newcomer.openedAt();
    int place = dice.weighted(80, 12, 8);
    Resident resident =
        new Resident(
            admitted++,
            accountIds.next(),
            persona,
            newcomer.kind(),
            born,
            newcomer.ageSource(),
            openedAt == null ? earlier(newcomer, dice) : openedAt,
            List.of("DE", "FR", "NL").get(place),
            List.of("Europe/Berlin", "Europe/Paris", "Europe/Amsterdam").get(place),
            newcomer.familyId(),
            devices(newcomer, dice),
            Math.min(0.85 * StrictMath.exp(dice.bell()), 7));
    chronicle.open(resident, dice);
    return resident;
  }

  private static long earlier(Newcomer newcomer, Dice dice) {
    LocalDate born = newcomer.born();
    long from = born == null ? EARLIEST : TownTime.birthday(born, YOUNGEST);
    return dice.span(Math.min(Math.max(from, EARLIEST), LATEST - TownTime.DAY), LATEST);
  }

  private List<String> devices(Newcomer newcomer, Dice dice) {
    if (!newcomer.deviceTokens().isEmpty()) {
      return newcomer.deviceTokens();
    }
    List<String> tokens = new ArrayList<>();
    if (newcomer.kind() != AccountKind.SERVICE) {
      for (int left = dice.between(1, 2); left > 0; left--) {
        tokens.add(deviceIds.next());
      }
    }
    return List.copyOf(tokens);
  }
}

package org.nightlight.jobs.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;

/**
 * The town's ordinary people: pupils by school class, their parents, and adults in circles such as
 * a workplace or a street. About one in five is under 18.
 */
final class Townsfolk {

  private static final int CIRCLES = 52;
  private static final int CLASS_SIZE = 22;

  /** Classes a school year, the youngest pupils first: few of those have an account. */
  private static final int[] CLASSES = {1, 2, 4, 4, 4, 4, 3};

  /** The oldest pupils were born from this September on: some are 18. */
  private static final int OLDEST_YEAR = 2007;

  private final TownHall hall;
  private final Dice dice;
  private final List<List<Resident>> classes = new ArrayList<>();
  private final List<List<Resident>> circles = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();
  private final List<Resident> all = new ArrayList<>();

  /**
   * People who live together.
   *
   * @param parents one or two
   */
  record Family(String id, boolean linked, List<Resident> parents, List<Resident> children) {}

  Townsfolk(TownHall hall, Dice dice) {
    this.hall = hall;
    this.dice = dice;
    for (int year = 0; year < CLASSES.length; year++) {
      for (int left = CLASSES[year]; left > 0; left--) {
        classes.add(schoolClass(OLDEST_YEAR + CLASSES.length - 1 - year));
      }
    }
    for (int left = CIRCLES; left > 0; left--) {
      circles.add(circle(dice.between(24, 36)));
    }
    for (Family family : families) {
      for (Resident parent : family.parents()) {
        dice.pick(circles).add(parent);
      }
    }
  }

  /** School classes, the youngest first. */
  List<List<Resident>> classes() {
    return classes;
  }

  List<List<Resident>> circles() {
    return circles;
  }

  List<Family> families() {
    return families;
  }

  List<Resident> all() {
    return all;
  }

  private List<Resident> schoolClass(int year) {
    List<Resident> pupils = new ArrayList<>();
    for (int left = CLASS_SIZE; left > 0; left--) {
      LocalDate born = LocalDate.of(year, 9, 1).plusDays(dice.below(365));
      if (dice.chance(0.7)) {
        Family family = family(born);
        pupils.add(admit(Newcomer.born(born).family(family.linked() ? family.id() : null)));
        family.children().add(pupils.get(pupils.size() - 1));
      } else {
        pupils.add(admit(Newcomer.born(born)));
      }
    }
    return pupils;
  }

  /** A family with a child of another age, or a new one. */
  private Family family(LocalDate born) {
    if (!families.isEmpty() && dice.chance(0.35)) {
      Family family = dice.pick(families);
      LocalDate sibling = family.children().get(0).born();
      boolean apart = sibling != null && Math.abs(sibling.getYear() - born.getYear()) >= 2;
      if (apart && family.children().size() < 3) {
        return family;
      }
    }
    return newFamily(born);
  }

  private Family newFamily(LocalDate born) {
    String id = hall.familyId();
    boolean linked = dice.chance(0.7);
    List<Resident> parents = new ArrayList<>();
    for (int left = dice.between(1, 2); left > 0; left--) {
      LocalDate parentBorn = born.minusYears(dice.between(25, 38)).minusDays(dice.below(365));
      parents.add(admit(Newcomer.born(parentBorn).family(linked ? id : null)));
    }
    Family family = new Family(id, linked, parents, new ArrayList<>());
    families.add(family);
    return family;
  }

  private List<Resident> circle(int size) {
    List<Resident> members = new ArrayList<>();
    for (int left = size; left > 0; left--) {
      members.add(admit(grownUp()));
    }
    return members;
  }

  private Newcomer grownUp() {
    if (dice.chance(0.02)) {
      return Newcomer.ofKind(AccountKind.PERSON);
    }
    int age = Math.min(dice.between(20, 50), dice.between(20, 75));
    Newcomer adult = Newcomer.born(LocalDate.of(2026 - age, 1, 1).minusDays(dice.below(365)));
    AgeSource[] sources = {AgeSource.DECLARED, AgeSource.ESTIMATED, AgeSource.VERIFIED};
    AgeSource source = sources[dice.weighted(8, 1, 1)];
    Newcomer stated = adult.ofSource(source);
    boolean isNew = dice.chance(0.04);
    return isNew ? stated.openedAt(TownTime.START + dice.span(0, 18 * TownTime.DAY)) : stated;
  }

  private Resident admit(Newcomer newcomer) {
    Resident resident = hall.admit(newcomer, Resident.ORDINARY, dice);
    all.add(resident);
    return resident;
  }
}

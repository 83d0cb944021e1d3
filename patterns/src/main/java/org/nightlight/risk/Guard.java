package org.nightlight.risk;

import java.util.Locale;
import org.nightlight.event.AccountKind;
import org.nightlight.event.AgeSource;
import org.nightlight.patterns.Scope;
import org.nightlight.people.Person;
import org.nightlight.settings.GuardSettings;
import org.nightlight.signals.Standing;

/**
 * What lowers a severity and a score (catalogue §2, "guards"); it never grants immunity. Which
 * patterns a guard is for, each pattern says itself.
 */
public enum Guard {
  SOUGHT("minors seek this account out"),
  INDISCRIMINATE("it addresses everybody alike"),
  WELCOMED("half or more of the approached minors wrote back"),
  PEERS("the accounts are close in age"),
  ORGANISATION("it is an organisation's account"),
  VERIFIED("its adult age is verified"),
  MINOR_STARTED("the minor made the first contact");

  private final String because;

  Guard(String because) {
    this.because = because;
  }

  /** Why it lowers, as part of a sentence. */
  public String because() {
    return because;
  }

  /** The same with its name. */
  public String reason() {
    return because + " (" + label() + ")";
  }

  /** As the catalogue and the settings name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it holds at {@code time} for a pattern of this scope; the score's is ACTOR. */
  public boolean holds(Standing standing, Scope scope, long time) {
    return switch (this) {
      case SOUGHT -> standing.sought();
      case INDISCRIMINATE -> standing.indiscriminate();
      case WELCOMED -> standing.welcomed();
      case PEERS -> scope == Scope.PAIR ? standing.peersOfPair() : standing.peers();
      case ORGANISATION -> standing.subject().kind() == AccountKind.ORGANISATION;
      case VERIFIED -> isVerifiedAdult(standing.subject(), time);
      case MINOR_STARTED -> standing.minorStarted();
    };
  }

  private static boolean isVerifiedAdult(Person subject, long time) {
    return subject.ageSource() == AgeSource.VERIFIED
        && subject.birthDay() != null
        && !subject.isMinor(time);
  }

  /** How many steps it lowers a severity. */
  int steps(GuardSettings settings) {
    return switch (this) {
      case SOUGHT -> settings.sought().steps();
      case INDISCRIMINATE -> settings.indiscriminate().steps();
      case WELCOMED -> settings.welcomed().steps();
      case PEERS -> settings.peers().steps();
      case ORGANISATION -> settings.organisation().steps();
      case VERIFIED -> 0;
      case MINOR_STARTED -> settings.minorStarted().steps();
    };
  }

  /** What it multiplies the score with. */
  double factor(GuardSettings settings) {
    return switch (this) {
      case SOUGHT -> settings.sought().factor();
      case INDISCRIMINATE -> settings.indiscriminate().factor();
      case PEERS -> settings.peers().factor();
      case ORGANISATION -> settings.organisation().factor();
      case VERIFIED -> settings.verified().factor();
      case WELCOMED, MINOR_STARTED -> 1;
    };
  }

  /** The product of the factors of all that hold, never below the settings' least. */
  static double factorOf(Standing standing, long time, GuardSettings settings) {
    double factor = 1;
    for (Guard guard : values()) {
      if (guard.holds(standing, Scope.ACTOR, time)) {
        factor *= guard.factor(settings);
      }
    }
    return Math.max(factor, settings.minFactor());
  }
}

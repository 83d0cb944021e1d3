package org.nightlight.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.privacy.PrivacyCheck;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.risk.Guard;
import org.nightlight.scenario.Story.ExpectedAlert;

/** What is expected must be about patterns, checks, guards and accounts that there are. */
final class Soundness {

  private static final Set<String> PATTERNS =
      Stream.concat(
              Catalogue.PATTERNS.stream().map(RiskPattern::name), Stream.of("accumulated-risk"))
          .collect(Collectors.toSet());
  private static final Set<String> GUARDS =
      Stream.of(Guard.values()).map(Guard::label).collect(Collectors.toSet());
  private static final List<String> CHECKS =
      PrivacyChecks.all().stream().map(PrivacyCheck::name).toList();

  private final String file;
  private final Telling telling;
  private final String where;

  private Soundness(String file, Telling telling, String where) {
    this.file = file;
    this.telling = telling;
    this.where = where;
  }

  static void require(String file, Story story, Telling telling) {
    List<ExpectedAlert> alerts = story.expect();
    List<ExpectedViolation> violations = story.violations();
    if (violations == null) {
      alerts = Telling.required(file, "expect", alerts);
    }
    for (int i = 0; alerts != null && i < alerts.size(); i++) {
      new Soundness(file, telling, "expect[" + (i + 1) + "]").require(alerts.get(i));
    }
    for (int i = 0; violations != null && i < violations.size(); i++) {
      new Soundness(file, telling, "violations[" + (i + 1) + "]").require(violations.get(i));
    }
  }

  private void require(ExpectedAlert alert) {
    required("at", alert.at());
    requireOneOf("pattern", alert.pattern(), PATTERNS);
    required("severity", alert.severity());
    requireAccount("subject", alert.subject());
    if (alert.minor() != null) {
      requireAccount("minor", alert.minor());
    }
    if (alert.guards() != null) {
      alert.guards().forEach(guard -> requireOneOf("guards", guard, GUARDS));
    }
  }

  private void require(ExpectedViolation violation) {
    required("at", violation.at());
    required("severity", violation.severity());
    if (violation.isSystemic()) {
      requireOneOf("of", violation.of(), CHECKS);
      required("affected", violation.affected());
      return;
    }
    requireOneOf("check", violation.check(), CHECKS);
    required("cause", violation.cause());
    telling.known(where + ".account", List.of(required("account", violation.account())));
    if (violation.other() != null) {
      requireAccount("other", violation.other());
    }
    if (violation.band() != null) {
      requireOneOf("band", violation.band(), ExpectedViolation.BANDS);
    }
    if (violation.setting() != null) {
      requireOneOf("setting", violation.setting(), ExpectedViolation.SETTINGS);
    }
  }

  private <T> T required(String key, @Nullable T value) {
    return Telling.required(file, where + '.' + key, value);
  }

  private void requireOneOf(String key, @Nullable String word, Collection<String> all) {
    if (!all.contains(required(key, word))) {
      throw new ScenarioException(file, where + '.' + key, "there is no \"" + word + '"');
    }
  }

  private void requireAccount(String key, @Nullable String name) {
    if (!telling.knows(required(key, name))) {
      throw new ScenarioException(file, where + '.' + key, "there is no account \"" + name + '"');
    }
  }
}

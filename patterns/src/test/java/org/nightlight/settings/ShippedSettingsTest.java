package org.nightlight.settings;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightlight.patterns.Catalogue;
import org.nightlight.privacy.PrivacyCheck;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.risk.Mode;
import org.nightlight.risk.Severity;

class ShippedSettingsTest {

  private static final String CATALOGUE =
      """
      time.max-out-of-orderness = 30s
      time.idle-after = 60s
      input.unknown-fields = skip
      input.hash-key-file = null
      state.connection-kept = 730d
      state.pair-kept = 90d
      state.deleted-kept = 730d
      retention.alerts = 180d
      retention.violations = 180d
      legal-basis.default = null
      signals.fan-out.minors-short = 10
      signals.fan-out.window-short = 24h
      signals.fan-out.minors-long = 20
      signals.fan-out.window-long = 7d
      signals.blocked-by-minors.minors = 2
      signals.blocked-by-minors.window = 30d
      signals.blocked-by-minors.contact-within = 30d
      signals.declined-by-minors.minors = 8
      signals.declined-by-minors.window = 7d
      signals.probing.minors = 5
      signals.probing.window = 24h
      signals.new-account.minors = 3
      signals.new-account.window = 48h
      signals.new-account.opened-within = 7d
      signals.list-walk.steps = 4
      signals.list-walk.window = 72h
      signals.parallel-chats.minors = 3
      signals.parallel-chats.window = 24h
      signals.parallel-chats.first-interaction-within = 14d
      signals.gift-fan-out.minors = 3
      signals.gift-fan-out.window = 7d
      signals.co-targeting.minors = 3
      signals.co-targeting.window = 7d
      signals.co-targeting.apart = 24h
      signals.co-targeting.max-approachers = 64
      signals.burn.minors = 3
      signals.burn.window = 1h
      signals.burn.talked-within = 48h
      signals.public-engagement.events = 3
      signals.public-engagement.window = 7d
      signals.private-message.quiet = 24h
      signals.message-burst.messages = 20
      signals.message-burst.window = 45min
      signals.message-burst.first-interaction-within = 48h
      signals.early-call.first-interaction-within = 7d
      signals.early-call.at-most-once-in = 1h
      signals.gift.connected-under = 30d
      signals.unanswered.approaches = 5
      signals.unanswered.window = 7d
      signals.recontact.refused-within = 30d
      signals.recontact.at-most-once-in = 1h
      signals.night-contact.nights = 3
      signals.night-contact.window = 14d
      signals.night-contact.from-hour = 23
      signals.night-contact.to-hour = 5
      signals.sustained.days = 10
      signals.sustained.window = 30d
      signals.sustained.min-first-share = 0.7
      signals.guard-lowered.contact-within = 72h
      signals.linked-return.opened-within = 30d
      signals.linked-return.blocked-within = 30d
      signals.linked-return.tokens-kept = 30d
      signals.linked-return.at-most-once-in = 24h
      signals.side-door.refused-within = 7d
      signals.side-door.at-most-once-in = 24h
      guards.max-steps = 2
      guards.min-factor = 0.25
      guards.sought.steps = 2
      guards.sought.factor = 0.4
      guards.sought.min-contacts = 4
      guards.sought.min-share = 0.1
      guards.sought.min-started = 2
      guards.sought.window = 30d
      guards.indiscriminate.steps = 1
      guards.indiscriminate.factor = 0.4
      guards.indiscriminate.min-addressed = 20
      guards.indiscriminate.population-minor-share = 0.25
      guards.indiscriminate.window = 7d
      guards.welcomed.steps = 1
      guards.welcomed.min-approached = 6
      guards.welcomed.min-share = 0.5
      guards.welcomed.window = 7d
      guards.peers.steps = 1
      guards.peers.factor = 0.5
      guards.peers.min-age-gap = 4
      guards.peers.window = 7d
      guards.organisation.steps = 1
      guards.organisation.factor = 0.7
      guards.verified.factor = 0.7
      guards.minor-started.steps = 2
      score.half-life = 14d
      score.signal-cap = 3
      score.pattern-cap = 1
      score.cap-window = 14d
      score.weights.fan-out = 1.5
      score.weights.blocked-by-minors = 2.5
      score.weights.declined-by-minors = 1.2
      score.weights.probing = 1.5
      score.weights.new-account = 1
      score.weights.list-walk = 1.8
      score.weights.parallel-chats = 1
      score.weights.gift-fan-out = 1.2
      score.weights.co-targeting = 2
      score.weights.burn = 2
      score.weights.age-restated = 0.8
      score.weights.public-engagement = 0.4
      score.weights.accepted = 0.2
      score.weights.private-message = 0.2
      score.weights.message-burst = 1.5
      score.weights.early-call = 1
      score.weights.gift = 0.8
      score.weights.unanswered = 1
      score.weights.recontact = 2
      score.weights.night-contact = 1.2
      score.weights.sustained = 1
      score.weights.guard-lowered = 2
      score.weights.linked-return = 3
      score.weights.side-door = 1.8
      alerts.cooldown = 24h
      alerts.min-score-for-low = 3
      privacy.opened-within = 24h
      privacy.close-within = 24h
      privacy.delivered-once-in = 24h
      privacy.regression.accounts = 20
      privacy.regression.window = 10min
      privacy.regression.times-usual = 5
      privacy.regression.usual-window = 24h
      privacy.regression.quiet = 1h
      privacy.checks.profile-open-by-default.under-16 = PRIVATE
      privacy.checks.profile-open-by-default.16-17 = PUBLIC
      privacy.checks.messages-open-by-default.under-16 = NOBODY
      privacy.checks.messages-open-by-default.16-17 = CONNECTIONS
      privacy.checks.comments-open-by-default.under-16 = CONNECTIONS
      privacy.checks.comments-open-by-default.16-17 = CONNECTIONS
      privacy.checks.suggestions-open-by-default.under-16 = OFF
      privacy.checks.suggestions-open-by-default.16-17 = ON
      privacy.checks.connections-list-open-by-default.under-16 = HIDDEN
      privacy.checks.connections-list-open-by-default.16-17 = SHOWN
      privacy.checks.location-open-by-default.under-16 = OFF
      privacy.checks.location-open-by-default.16-17 = OFF
      privacy.checks.downloads-open-by-default.under-16 = OFF
      privacy.checks.downloads-open-by-default.16-17 = ON
      privacy.checks.under-16-messages-opened.under-16 = true
      privacy.checks.message-delivered-to-under-16.under-16 = true
      privacy.checks.unsolicited-message-delivered.under-16 = true
      privacy.checks.unsolicited-message-delivered.16-17 = true
      privacy.checks.unsolicited-message-delivered.adult = true
      privacy.checks.unsolicited-message-delivered.unknown = true
      privacy.checks.attachment-delivered.under-16 = true
      privacy.checks.attachment-delivered.16-17 = true
      privacy.checks.attachment-delivered.adult = true
      privacy.checks.attachment-delivered.unknown = true
      privacy.checks.stranger-comment-on-under-16.under-16 = true
      privacy.checks.minor-suggested-to-adult.under-16 = true
      privacy.checks.minor-suggested-to-adult.16-17 = true
      privacy.checks.stranger-group-add.under-16 = true
      privacy.checks.stranger-group-add.16-17 = true
      kafka.bootstrap-servers = localhost:9092
      kafka.group-id = nightlight
      kafka.topics.accounts = accounts
      kafka.topics.interactions = interactions
      kafka.topics.risk-alerts = risk-alerts
      kafka.topics.privacy-violations = privacy-violations
      kafka.topics.privacy-summary = privacy-summary
      kafka.topics.signals = signals
      kafka.topics.rejected-events = rejected-events
      kafka.topics.late-events = late-events
      kafka.client-properties-file = null
      kafka.delivery = at-least-once
      kafka.emit-signals = false
      kafka.transaction-timeout = 15min
      run.parallelism = 2
      run.state-backend = rocksdb
      run.checkpoint-interval = 10s
      run.checkpoint-timeout = 60s
      run.checkpoint-dir = null
      patterns.scattergun.mode = ACTIVE
      patterns.scattergun.window = 82h
      patterns.scattergun.severity = HIGH
      patterns.scattergun.weight = 2
      patterns.scattergun.min-minor-share = 0.6
      patterns.sextortion-blitz.mode = ACTIVE
      patterns.sextortion-blitz.window = 48h
      patterns.sextortion-blitz.severity = URGENT
      patterns.sextortion-blitz.weight = 3
      patterns.sextortion-blitz.opened-within = 30d
      patterns.public-to-private.mode = ACTIVE
      patterns.public-to-private.window = 14d
      patterns.public-to-private.severity = MEDIUM
      patterns.public-to-private.weight = 1
      patterns.gift-to-private.mode = ACTIVE
      patterns.gift-to-private.window = 7d
      patterns.gift-to-private.severity = MEDIUM
      patterns.gift-to-private.weight = 1
      patterns.gift-to-private.gift-fan-out-within = 7d
      patterns.persists-after-refusal.mode = ACTIVE
      patterns.persists-after-refusal.window = 7d
      patterns.persists-after-refusal.severity = HIGH
      patterns.persists-after-refusal.weight = 1
      patterns.friend-list-walk.mode = ACTIVE
      patterns.friend-list-walk.window = 72h
      patterns.friend-list-walk.severity = MEDIUM
      patterns.friend-list-walk.weight = 0.5
      patterns.blocked-and-back.mode = ACTIVE
      patterns.blocked-and-back.severity = HIGH
      patterns.blocked-and-back.weight = 3
      patterns.burn-and-go.mode = ACTIVE
      patterns.burn-and-go.window = 48h
      patterns.burn-and-go.severity = HIGH
      patterns.burn-and-go.weight = 2
      patterns.ring.mode = SHADOW
      patterns.ring.window = 7d
      patterns.ring.severity = HIGH
      patterns.ring.weight = 1
      patterns.ring.min-minors = 5
      patterns.guard-lowering.mode = ACTIVE
      patterns.guard-lowering.window = 7d
      patterns.guard-lowering.severity = LOW
      patterns.guard-lowering.weight = 0
      patterns.slow-build.mode = SHADOW
      patterns.slow-build.window = 30d
      patterns.slow-build.severity = MEDIUM
      patterns.slow-build.weight = 0.5
      patterns.under-16-side-door.mode = ACTIVE
      patterns.under-16-side-door.window = 7d
      patterns.under-16-side-door.severity = HIGH
      patterns.under-16-side-door.weight = 1
      patterns.repeatedly-reported.mode = ACTIVE
      patterns.repeatedly-reported.severity = HIGH
      patterns.repeatedly-reported.weight = 2
      patterns.repeatedly-reported.urgent-minors = 3
      patterns.repeatedly-reported.urgent-window = 72h
      patterns.accumulated-risk.mode = SHADOW
      patterns.accumulated-risk.high = 10
      patterns.accumulated-risk.kinds-window = 28d
      patterns.accumulated-risk.medium = 6
      patterns.accumulated-risk.min-kinds = 3
      patterns.accumulated-risk.urgent = 16
      """;

  private static LoadedSettings shipped() throws SettingsException {
    return SettingsLoader.load(null, Catalogue.shapes(), List.of());
  }

  @Test
  void shippedValuesAreThoseOfTheCatalogueAndTheContract() throws SettingsException {
    String inForce =
        shipped().inForce().stream()
            .filter(setting -> !setting.key().endsWith(".source"))
            .map(setting -> setting.key() + " = " + setting.value() + '\n')
            .collect(joining());

    assertEquals(CATALOGUE, inForce);
  }

  @Test
  void everythingComesFromTheShippedFilesWithoutAFolder() throws SettingsException {
    assertTrue(shipped().inForce().stream().allMatch(one -> one.origin().equals("shipped")));
  }

  @Test
  void theRecordsHoldWhatTheFilesSay() throws SettingsException {
    Settings settings = shipped().settings();

    assertEquals(new TimeSettings(Duration.ofSeconds(30), Duration.ofMinutes(1)), settings.time());
    assertEquals(new InputSettings(UnknownFields.SKIP, null), settings.input());
    assertEquals(
        new SignalSettings.FanOut(10, Duration.ofHours(24), 20, Duration.ofDays(7)),
        settings.signals().fanOut());
    assertEquals(0.25, settings.guards().indiscriminate().populationMinorShare());
    assertEquals(2.5, settings.score().weights().get("blocked-by-minors"));
    assertEquals(Delivery.AT_LEAST_ONCE, settings.kafka().delivery());
    assertNull(settings.legalBasis().of("DE"));
    assertEquals(
        new PatternSettings(
            Mode.ACTIVE,
            null,
            Severity.HIGH,
            2.0,
            Map.of("urgent-minors", 3.0),
            Map.of("urgent-window", Duration.ofHours(72))),
        settings.pattern("repeatedly-reported"));
  }

  @Test
  void theyCanBeSentToWhereTheJobRuns() throws Exception {
    Settings settings = shipped().settings();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(settings);

    assertEquals(
        settings,
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject());
  }

  @Test
  void everyPrivacyCheckNamesTheDocumentThatItComesFrom() throws SettingsException {
    Settings settings = shipped().settings();

    for (PrivacyCheck check : PrivacyChecks.all()) {
      String source = settings.privacy().promise(check.name(), null).source();
      assertTrue(source.matches("(TikTok|European Commission|UK Age Appropriate Design Code).*"));
    }
  }

  @Test
  void everyPatternHasItsSettings() throws SettingsException {
    Settings settings = shipped().settings();

    for (PatternShape shape : Catalogue.shapes().patterns()) {
      assertEquals(shape.hasWindow(), settings.pattern(shape.name()).window() != null);
    }
  }
}

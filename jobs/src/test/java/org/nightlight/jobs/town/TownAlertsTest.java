package org.nightlight.jobs.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Severity;
import org.nightlight.settings.Settings;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.SettingsLoader;

/** What the shipped patterns make of the demo's town. */
class TownAlertsTest {

  private static final Town TOWN = Town.generate(Town.DEMO_SEED);
  private static List<Alert> alerts = List.of();

  @BeforeAll
  static void run() throws SettingsException {
    Settings settings = SettingsLoader.load(null, Catalogue.shapes(), List.of()).settings();
    ReferenceRunner runner = new ReferenceRunner(settings);
    int next = 0;
    for (Interaction interaction : TOWN.interactions()) {
      while (next < TOWN.accounts().size()
          && TOWN.accounts().get(next).position().isBefore(interaction.position())) {
        AccountChange change = TOWN.accounts().get(next++);
        runner.accept(change);
      }
      runner.accept(interaction);
    }
    alerts = runner.alerts();
  }

  @Test
  void everyStorysPeopleAreToldOfByItsPattern() {
    Set<String> told =
        alerts.stream()
            .map(alert -> alert.subjectId() + " story: " + alert.pattern())
            .collect(Collectors.toSet());
    TOWN.personas()
        .forEach(
            (id, persona) -> {
              if (persona.startsWith("story: ")) {
                assertTrue(told.contains(id + " " + persona), persona);
              }
            });
  }

  @Test
  void everyPatternWithStoriesFiresOnTwoDaysAtLeast() {
    Set<String> personas = Set.copyOf(TOWN.personas().values());
    List<RiskPattern> told =
        Catalogue.PATTERNS.stream()
            .filter(pattern -> personas.contains("story: " + pattern.name()))
            .toList();
    assertTrue(told.size() >= 6, "hardly a pattern has a story");
    for (RiskPattern pattern : told) {
      Set<Long> days = new TreeSet<>();
      for (Alert alert : alerts) {
        if (alert.pattern().equals(pattern.name())) {
          days.add(alert.detectedAt() / TownTime.DAY);
        }
      }
      assertTrue(days.size() >= 2, pattern.name());
    }
  }

  @Test
  void theFirstAlertComesOnTheFirstMorning() {
    assertTrue(alerts.get(0).detectedAt() < TownTime.local(0, 12, 0));
  }

  @Test
  void thoseWhoOnlyLookWorryingGetNoSevereAlert() {
    Set<String> severe = new TreeSet<>();
    for (Alert alert : alerts) {
      String persona = TOWN.personas().get(alert.subjectId());
      if (!persona.startsWith("story: ") && alert.severity().compareTo(Severity.HIGH) >= 0) {
        severe.add(persona + " by " + alert.pattern());
      }
    }
    assertEquals(Set.of(), severe);
  }
}

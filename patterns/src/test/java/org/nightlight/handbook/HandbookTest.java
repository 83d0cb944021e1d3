package org.nightlight.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightlight.patterns.Scope;
import org.nightlight.risk.Guard;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;

class HandbookTest {

  private static final LoadedSettings SHIPPED = ShippedSettings.with();
  private static final Handbook HANDBOOK = Handbook.of(SHIPPED);

  @Test
  void aDefinitionNamesEachOfItsNumbers() throws Exception {
    String signals = words(SignalKind.class, "signals.yaml");
    List<String> notNamed =
        HANDBOOK.signals().stream()
            .flatMap(
                entry ->
                    entry.settings().stream()
                        .map(setting -> setting.key().substring("signals.".length()))
                        .filter(key -> !part(signals, entry.name()).contains(place(key))))
            .toList();
    assertEquals(List.of(), notNamed);
  }

  @Test
  void aGuardNamesEachOfItsNumbers() throws Exception {
    String guards = words(Guard.class, "guards.yaml");
    List<String> notNamed =
        HANDBOOK.guards().stream()
            .flatMap(
                entry ->
                    entry.settings().stream()
                        .map(setting -> setting.key().substring("guards.".length()))
                        .filter(key -> !key.endsWith(".steps") && !key.endsWith(".factor"))
                        .filter(key -> !part(guards, entry.name()).contains(place(key))))
            .toList();
    assertEquals(List.of(), notNamed);
  }

  private static String part(String file, String name) {
    String rest = file.substring(file.indexOf("\n" + name + ":\n") + 1);
    return rest.split("\n(?=[a-z])", -1)[0];
  }

  private static String place(String key) {
    return '{' + key.substring(key.indexOf('.') + 1) + '}';
  }

  private static String words(Class<?> beside, String file) throws Exception {
    try (InputStream bytes = beside.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8);
    }
  }

  @Test
  void aSignalIsByPairIfItNamesTheMinor() {
    Stream<Signal> signals =
        Scenarios.all().stream()
            .flatMap(scenario -> ReferenceRun.of(scenario, SHIPPED.settings()).signals().stream());
    signals
        .filter(signal -> signal.kind() != SignalKind.CO_TARGETING)
        .forEach(
            signal ->
                assertEquals(
                    signal.otherId() == null ? Scope.ACTOR : Scope.PAIR,
                    HANDBOOK.signals().get(signal.kind().ordinal()).by(),
                    signal.kind().label()));
  }

  @Test
  void theNumbersInATextAreThoseInForce() {
    Handbook changed = Handbook.of(ShippedSettings.with("signals.fan-out.minors-short=7"));
    SignalEntry fanOut = (SignalEntry) changed.find("fan-out").orElseThrow();
    assertTrue(fanOut.firesWhen().contains("at least 7 distinct minors within 24 h"));
    SignalEntry sustained = (SignalEntry) changed.find("sustained").orElseThrow();
    assertTrue(sustained.firesWhen().contains("at least 70 % of those"));
    SignalEntry nights = (SignalEntry) changed.find("night-contact").orElseThrow();
    assertTrue(nights.firesWhen().contains("from 23:00 to before 05:00"));
  }

  @Test
  void noTwoThingsHaveOneName() {
    List<String> names = HANDBOOK.all().stream().map(Entry::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void nothingIsUnknownByItsNameAndNothingElseIsKnown() {
    HANDBOOK.all().forEach(entry -> assertEquals(entry, HANDBOOK.find(entry.name()).orElseThrow()));
    assertTrue(HANDBOOK.find("scatergun").isEmpty());
  }

  @Test
  void everySummaryIsOneShortLine() {
    for (Entry entry : HANDBOOK.all()) {
      assertFalse(entry.summary().isBlank(), entry.name());
      assertTrue(entry.summary().length() <= 100, entry.summary());
    }
  }

  @Test
  void nothingOfATemplateIsLeftInAReadmeOrAStory() {
    for (PatternEntry entry : HANDBOOK.patterns()) {
      assertFalse(entry.readme().toString().contains("TODO"), entry.name());
    }
    Scenarios.all()
        .forEach(scenario -> assertFalse(scenario.story().contains("TODO"), scenario.name()));
  }

  @Test
  void aTextThatNamesNoSettingIsRefused() {
    Wording wording = new Wording(Map.of("a.b", "24h"));
    assertEquals("within 24 h of it", wording.fill("within\n{b} of it", "a."));
    assertThrows(IllegalArgumentException.class, () -> wording.fill("{c}", "a."));
  }

  @Test
  void aReadmeIsTakenApartByItsTitles() {
    Readme readme = Readme.parse("# x\n\nOne\nline.\n\n## A\n\ntext\n\n## B\n\nmore\n");
    assertEquals("One line.", readme.summary());
    assertEquals("text", readme.section("A"));
    assertEquals("more", readme.section("B"));
    assertNotEquals("more", readme.section("C"));
  }
}

package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.risk.Alert;
import org.nightlight.scenario.ReferenceRun;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;

/** What holds for each pattern, whoever adds it. */
class EveryPatternTest {

  private static final List<String> SECTIONS =
      List.of(
          "What it means",
          "Evidence",
          "Looks like this but is fine",
          "Blind spots",
          "For the reviewer",
          "History");

  private static final int MOST_CHARACTERS = 300;

  /** A score's sentence is a sum: one part for each sort of sign. */
  private static final int MOST_CHARACTERS_OF_SCORE = 600;

  private static final Settings SHIPPED = ShippedSettings.with().settings();

  static List<RiskPattern> patterns() {
    return Catalogue.PATTERNS;
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void itsNameIsTheSameEverywhere(RiskPattern pattern) {
    String name = pattern.name();
    String type = pattern.getClass().getSimpleName();
    assertEquals(
        name, type.replaceAll("(?<=.)(?=[A-Z])|(?<=[a-z])(?=\\d)", "-").toLowerCase(Locale.ROOT));
    assertEquals(name.replace("-", ""), Folder.of(pattern).name());
    assertEquals(name, pattern.shape().name());
    assertEquals(pattern, Catalogue.pattern(name));
    assertNotNull(getClass().getResource("/config/patterns/" + name + ".yaml"));
  }

  @Test
  void noNameIsTakenTwice() {
    List<String> names = patterns().stream().map(RiskPattern::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void everyFolderIsOneOfTheCatalogue() {
    assertEquals(
        patterns().stream().map(pattern -> Folder.of(pattern).name()).collect(Collectors.toSet()),
        Folder.beside(Catalogue.class));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void itsReadmeHasEverySection(RiskPattern pattern) {
    String readme = Folder.of(pattern).text(Folder.README);
    assertNotNull(readme, "README.md");
    assertTrue(readme.startsWith("# " + pattern.name() + '\n'), "the title is the name");
    List<String> titles =
        readme
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    assertEquals(SECTIONS, titles);
    for (String section : readme.split("(?m)^## .*$", -1)) {
      assertTrue(section.strip().length() > 10, "a section is empty");
    }
    assertTrue(readme.contains("Version " + pattern.version() + ':'), "its version in History");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void itsReadmeTellsOfEachOfItsStepsAndGuards(RiskPattern pattern) {
    String readme = String.valueOf(Folder.of(pattern).text(Folder.README));
    Stream<String> signals =
        pattern.steps(SHIPPED.pattern(pattern.name())).stream()
            .flatMap(step -> step.kinds().stream())
            .map(kind -> '`' + kind.label() + '`');
    Stream<String> guards = pattern.guards().stream().map(guard -> '*' + guard.label() + '*');
    assertEquals(
        List.of(),
        Stream.concat(signals, guards).distinct().filter(word -> !readme.contains(word)).toList());
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void itsWordsAreAboutWhatHappenedNotAboutWhatPeopleAre(RiskPattern pattern) {
    List<String> texts = new ArrayList<>(explanations(pattern));
    texts.add(Folder.of(pattern).text(Folder.README));
    Scenarios.of(pattern).forEach(scenario -> texts.add(scenario.story()));
    assertEquals(
        List.of(),
        PlainWords.aboutPeople(String.join("\n", texts)),
        "in an explanation, the README or a story");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void itHasScenariosOfBothSorts(RiskPattern pattern) {
    List<Scenario> scenarios = Scenarios.of(pattern);
    assertTrue(scenarios.stream().filter(Scenario::fires).count() >= 3, "three that fire");
    assertTrue(scenarios.stream().filter(s -> !s.fires()).count() >= 4, "four that stay quiet");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void itsExplanationIsOneSentenceWithNumbersInIt(RiskPattern pattern) {
    List<String> explanations = explanations(pattern);
    assertTrue(explanations.size() >= 3);
    int most = pattern.decidedByScore() ? MOST_CHARACTERS_OF_SCORE : MOST_CHARACTERS;
    for (String explanation : explanations) {
      assertTrue(PlainWords.isOneSentence(explanation), explanation);
      assertTrue(explanation.chars().anyMatch(Character::isDigit), explanation);
      assertTrue(explanation.length() <= most, explanation);
    }
  }

  private static List<String> explanations(RiskPattern pattern) {
    return Scenarios.of(pattern).stream()
        .flatMap(scenario -> ReferenceRun.of(scenario, SHIPPED).alerts().stream())
        .filter(alert -> alert.pattern().equals(pattern.name()))
        .map(Alert::explanation)
        .distinct()
        .toList();
  }
}

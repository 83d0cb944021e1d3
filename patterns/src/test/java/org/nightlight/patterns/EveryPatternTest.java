package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

  /** What is seen is what accounts do; it says nothing about what people are. */
  private static final Pattern NO_WORDS_ABOUT_PEOPLE =
      Pattern.compile(
          "\\b(predators?|victims?|groom\\w*|perpetrators?|offenders?|abus\\w*|paedo\\w*|pedo\\w*"
              + "|criminals?|suspects?|culprits?|molest\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  /** One full stop, at the end; that of a decimal number is none. */
  private static final Pattern ONE_SENTENCE =
      Pattern.compile("[A-Z0-9](?:[^.!?\\n]|(?<=\\d)\\.(?=\\d))*\\.");

  private static final Pattern NUMBER = Pattern.compile("\\d");

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
    assertEquals(name.replace("-", ""), new PatternFolder(pattern).name());
    assertEquals(name, pattern.shape().name());
    assertEquals(pattern, Catalogue.pattern(name));
    assertTrue(new PatternFolder(pattern).hasShippedSettings(), "config/patterns/" + name);
  }

  @Test
  void noNameIsTakenTwice() {
    List<String> names = patterns().stream().map(RiskPattern::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void everyFolderIsOneOfTheCatalogue() throws IOException, URISyntaxException {
    URL catalogue = Objects.requireNonNull(Catalogue.class.getResource("Catalogue.class"));
    try (Stream<Path> beside = Files.list(Path.of(catalogue.toURI()).getParent())) {
      Set<String> folders =
          beside
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toSet());
      assertEquals(
          patterns().stream()
              .map(pattern -> new PatternFolder(pattern).name())
              .collect(Collectors.toSet()),
          folders);
    }
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void itsReadmeHasEverySection(RiskPattern pattern) {
    String readme = new PatternFolder(pattern).text(PatternFolder.README);
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
    String readme = String.valueOf(new PatternFolder(pattern).text(PatternFolder.README));
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
    texts.add(new PatternFolder(pattern).text(PatternFolder.README));
    Scenarios.of(pattern).forEach(scenario -> texts.add(scenario.story()));
    List<String> found =
        NO_WORDS_ABOUT_PEOPLE
            .matcher(String.join("\n", texts))
            .results()
            .map(MatchResult::group)
            .toList();
    assertEquals(List.of(), found, "in an explanation, the README or a story");
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
      assertTrue(ONE_SENTENCE.matcher(explanation).matches(), explanation);
      assertTrue(NUMBER.matcher(explanation).find(), explanation);
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

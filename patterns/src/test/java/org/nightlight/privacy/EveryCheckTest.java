package org.nightlight.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.handbook.CheckEntry;
import org.nightlight.handbook.CheckEntry.BandPromise;
import org.nightlight.handbook.Handbook;
import org.nightlight.patterns.Folder;
import org.nightlight.patterns.PlainWords;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.SettingInForce;

/** What holds for each privacy check and for the systemic findings, whoever adds one. */
class EveryCheckTest {

  private static final List<String> SECTIONS =
      List.of(
          "What is promised",
          "Source",
          "How it is judged",
          "What is not judged",
          "Looks like this but is fine",
          "For the reviewer",
          "History");

  private static final Handbook HANDBOOK = Handbook.of(ShippedSettings.with());

  static List<CheckEntry> checks() {
    return HANDBOOK.checks();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itsNameIsTheSameEverywhere(CheckEntry check) {
    String type = check.type().getSimpleName();
    assertEquals(
        check.name(),
        type.replaceAll("(?<=.)(?=[A-Z])|(?<=[a-z])(?=\\d)", "-").toLowerCase(Locale.ROOT));
    assertEquals(check.name().replace("-", ""), new Folder(check.type()).name());
    assertEquals(check, HANDBOOK.find(check.name()).orElseThrow());
  }

  @Test
  void everyFolderIsThatOfACheckOrTheSummary() {
    Set<String> folders =
        checks().stream().map(check -> new Folder(check.type()).name()).collect(Collectors.toSet());
    folders.add("summary");
    assertEquals(folders, Folder.beside(PrivacyChecks.class));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itsReadmeHasEverySection(CheckEntry check) {
    assertTrue(readme(check).startsWith("# " + check.name() + '\n'), "the title is the name");
    assertEquals(SECTIONS, List.copyOf(check.readme().sections().keySet()));
    check.readme().sections().values().forEach(text -> assertTrue(text.length() > 10, text));
    assertTrue(check.readme().section("History").contains("Version 1:"));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itsReadmeNamesWhatIsPromisedBySourceAndSettings(CheckEntry check) {
    String promised = check.readme().section("What is promised");
    List<String> missing = new ArrayList<>();
    check.promises().stream()
        .map(BandPromise::asks)
        .filter(asks -> asks.matches("[A-Z].*"))
        .map(asks -> asks.split(" ", -1)[0])
        .filter(value -> !promised.contains(value))
        .forEach(missing::add);
    String source = String.join(" ", check.readme().section("Source").split("\\s+", -1));
    Stream.of(check.source()).filter(words -> !source.contains(words)).forEach(missing::add);
    check.settings().stream()
        .map(SettingInForce::key)
        .map(key -> key.replaceFirst("privacy\\.", ""))
        .filter(key -> !readme(check).contains('`' + key + '`'))
        .forEach(missing::add);
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itsReadmeTellsOfEachCauseAndSeverity(CheckEntry check) {
    String judged = check.readme().section("How it is judged");
    Stream<String> causes = check.causes().stream().map(cause -> '`' + cause.name() + '`');
    assertEquals(
        List.of(),
        Stream.concat(causes, severities(check.severity()).stream())
            .filter(word -> !judged.contains(word))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itHasScenariosOfBothSorts(CheckEntry check) {
    List<Scenario> scenarios = scenarios(check);
    assertTrue(scenarios.stream().filter(Scenario::fires).count() >= 2, "two that fire");
    assertTrue(scenarios.stream().filter(s -> !s.fires()).count() >= 2, "two that stay quiet");
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itsScenariosBringEachCauseAndSeverityAndNoOther(CheckEntry check) {
    List<SaidViolation> said = SaidViolation.of(check);
    assertEquals(
        Set.copyOf(check.causes()),
        said.stream()
            .map(SaidViolation::cause)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet()));
    assertEquals(
        severities(check.severity()),
        said.stream().map(one -> one.severity().name()).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itsExplanationIsOneSentenceThatNamesWhatIsPromisedAndWhere(CheckEntry check) {
    List<SaidViolation> said = SaidViolation.of(check);
    assertFalse(said.isEmpty());
    for (SaidViolation one : said) {
      String sentence = one.explanation();
      assertTrue(PlainWords.isOneSentence(sentence), sentence);
      assertTrue(sentence.chars().anyMatch(Character::isDigit), sentence);
      assertTrue(sentence.length() <= 450, sentence);
      one.names().forEach(word -> assertTrue(sentence.contains(word), sentence));
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itsWordsAreAboutWhatHappenedNotAboutWhatPeopleAre(CheckEntry check) {
    List<String> texts = new ArrayList<>(List.of(readme(check)));
    SaidViolation.of(check).forEach(one -> texts.add(one.explanation()));
    scenarios(check).forEach(scenario -> texts.add(scenario.story()));
    assertEquals(List.of(), PlainWords.aboutPeople(String.join("\n", texts)));
  }

  private static Set<String> severities(String words) {
    return Stream.of(words.split("[ ,]+", -1))
        .filter(word -> word.matches("LOW|MEDIUM|HIGH|URGENT"))
        .collect(Collectors.toSet());
  }

  private static List<Scenario> scenarios(CheckEntry check) {
    return Scenarios.ofChecks().stream()
        .filter(scenario -> scenario.beside().equals(check.name()))
        .toList();
  }

  private static String readme(CheckEntry check) {
    String text = new Folder(check.type()).text(Folder.README);
    assertNotNull(text, "README.md");
    return text;
  }
}

package org.nightlight.settings;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.patterns.Catalogue;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.risk.Mode;

class SettingsLoaderTest {

  private static final String OTHER_FILES =
      "privacy-defaults.yaml, patterns/scattergun.yaml, patterns/sextortion-blitz.yaml,"
          + " patterns/public-to-private.yaml,"
          + " patterns/gift-to-private.yaml, patterns/persists-after-refusal.yaml,"
          + " patterns/friend-list-walk.yaml, patterns/blocked-and-back.yaml,"
          + " patterns/burn-and-go.yaml, patterns/ring.yaml, patterns/guard-lowering.yaml,"
          + " patterns/slow-build.yaml, patterns/under-16-side-door.yaml,"
          + " patterns/repeatedly-reported.yaml, patterns/accumulated-risk.yaml";

  @TempDir Path folder;
  private ConfigFolderOnDisk config;

  @BeforeEach
  void startWithAnEmptyFolder() {
    config = new ConfigFolderOnDisk(folder);
  }

  private static SettingInForce inForce(LoadedSettings loaded, String key) {
    return loaded.inForce().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void anEmptyFolderLeavesEverythingAsShipped() throws SettingsException {
    LoadedSettings shipped = SettingsLoader.load(null, Catalogue.shapes(), List.of());

    assertEquals(shipped, config.load());
  }

  @Test
  void theShippedFolderItselfIsAGoodFolder() throws SettingsException {
    Path shipped = Path.of(System.getProperty("nightlight.root"), "config");
    LoadedSettings loaded = SettingsLoader.load(shipped, Catalogue.shapes(), List.of());

    assertFalse(loaded.inForce().stream().anyMatch(one -> one.origin().equals("shipped")));
    assertEquals(config.load().settings(), loaded.settings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# nothing yet", "---", "{}", "time:", "time:\n  # later", "time: {}"})
  void whatIsLeftOutHoldsAsShipped(String yaml) throws SettingsException {
    assertEquals(config.load(), config.with("nightlight.yaml", yaml).load());
  }

  @Test
  void eachValueNamesItsOrigin() throws SettingsException {
    LoadedSettings loaded =
        config
            .with("nightlight.yaml", "time: {idle-after: PT90S}")
            .with("patterns/scattergun.yaml", "thresholds: {min-minor-share: 0.70}")
            .load("alerts.cooldown=2 d", "patterns.scattergun.mode=SHADOW");

    assertEquals(
        new SettingInForce("time.idle-after", "90s", "nightlight.yaml"),
        inForce(loaded, "time.idle-after"));
    assertEquals(
        new SettingInForce(
            "patterns.scattergun.min-minor-share", "0.7", "patterns/scattergun.yaml"),
        inForce(loaded, "patterns.scattergun.min-minor-share"));
    assertEquals(
        new SettingInForce("alerts.cooldown", "48h", "--set"), inForce(loaded, "alerts.cooldown"));
    assertEquals(
        new SettingInForce("patterns.scattergun.window", "82h", "shipped"),
        inForce(loaded, "patterns.scattergun.window"));
    assertEquals(Duration.ofSeconds(90), loaded.settings().time().idleAfter());
    assertEquals(Mode.SHADOW, loaded.settings().pattern("scattergun").mode());
    assertEquals(0.7, loaded.settings().pattern("scattergun").number("min-minor-share"));
  }

  @Test
  void theCommandLineGoesBeforeTheFileAndItsLastWordHolds() throws SettingsException {
    LoadedSettings loaded =
        config
            .with("nightlight.yaml", "run: {parallelism: 3}")
            .load("run.parallelism=4", "run.parallelism=5");

    assertEquals(5, loaded.settings().run().parallelism());
  }

  @Test
  void aThresholdMayBeOverriddenWithOrWithoutTheWord() throws SettingsException {
    String withWord = "patterns.repeatedly-reported.thresholds.urgent-minors=4";
    String without = "patterns.repeatedly-reported.urgent-minors=4";

    assertEquals(config.load(without), config.load(withWord));
    assertEquals(
        4, config.load(without).settings().pattern("repeatedly-reported").count("urgent-minors"));
  }

  @Test
  void pathsStartAtTheSettingsFolder() throws SettingsException {
    LoadedSettings loaded =
        config
            .with("secret/hash.key", "k")
            .with("nightlight.yaml", "input: {hash-key-file: secret/hash.key}")
            .load();

    assertEquals(
        folder.resolve("secret/hash.key").toAbsolutePath().toString(),
        loaded.settings().input().hashKeyFile());
  }

  @Test
  void anOptionalValueCanBeTakenBack() throws SettingsException {
    config.with("nightlight.yaml", "legal-basis: {default: a}");

    assertEquals("a", config.load().settings().legalBasis().of(null));
    assertEquals(null, config.load("legal-basis.default=null").settings().legalBasis().of("DE"));
  }

  @Test
  void aRegionsOwnLegalBasisGoesBeforeTheDefaultEvenInNorway() throws SettingsException {
    LegalBasis basis =
        config
            .with("nightlight.yaml", "legal-basis: {default: a, regions: {NO: b, DE: 'c = d'}}")
            .load()
            .settings()
            .legalBasis();

    assertEquals(
        List.of("b", "c = d", "a", "a"),
        List.of(basis.of("NO"), basis.of("DE"), basis.of("FR"), basis.of(null)));
  }

  @Test
  void allProblemsOfAllPlacesAreReportedAtOnce() {
    config
        .with("nightlight.yaml", "time: {idle-after: 0s}\nrun: {parallelism: 0}\nfoo: 1")
        .with("patterns/scattergun.yaml", "window: 0h\nwindow: 1h\nseverity: BAD")
        .with("patterns/gift-to-private.yaml", "mode: [")
        .with("patterns/scatter.yaml", "");

    assertEquals(
        """
        nightlight.yaml: time.idle-after
        nightlight.yaml: run.parallelism
        nightlight.yaml: foo
        patterns/scattergun.yaml: window
        patterns/scattergun.yaml: window
        patterns/scattergun.yaml: severity
        patterns/gift-to-private.yaml:\s
        patterns/scatter.yaml:\s
        --set: number 2
        --set: signals.fan-out.window-short
        """,
        config.broken("signals.fan-out.window-short=8d", "nonsense").problems().stream()
            .map(problem -> problem.file() + ": " + problem.key() + '\n')
            .collect(joining()));
  }

  @Test
  void aProblemCanBeTakenApart() {
    config.with("nightlight.yaml", "run: {parallelism: 0}");

    assertEquals(
        List.of(
            new SettingsProblem(
                "nightlight.yaml", "run.parallelism", "0", "a whole number from 1 to 1024")),
        config.broken().problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time: {idle-after: hunter2",
        "time:\n\tidle-after: hunter2",
        "a: *hunter2",
        "a: &x [hunter2]\nb: *x",
        "--- hunter2\n--- hunter2",
        "hunter2: 'open",
        "a: !<",
        "\u0000"
      })
  void brokenYamlIsReportedByItsPlaceOnly(String yaml) {
    List<String> problems = config.with("nightlight.yaml", yaml).problems();

    assertEquals(1, problems.size());
    assertEquals(
        "nightlight.yaml: found no readable YAML, allowed one YAML document in UTF-8",
        problems.get(0).replaceAll(" at line \\d+, column \\d+", ""));
  }

  @Test
  void textThatIsNoUtf8IsReported() {
    config.with("nightlight.yaml", new byte[] {'a', ':', ' ', (byte) 0xc3, '('});

    assertEquals(
        List.of("nightlight.yaml: found no readable YAML, allowed one YAML document in UTF-8"),
        config.problems());
  }

  @Test
  void secretsInTheWrongPlaceAreNotRepeated() {
    String problems =
        config
            .with(
                "nightlight.yaml",
                """
                kafka:
                  sasl-password: hunter2
                  bootstrap-servers: user:hunter2@host:9092
                  client-properties-file: hunter2
                  topics: {accounts: hunter2 }
                  properties: {sasl: {jaas: hunter2}}
                input: {hash-key-file: hunter2}
                hunter: hunter2
                """)
            .problems("kafka.password=hunter2", "hunter2", "kafka.topics.signals=hunter2!")
            .toString();

    assertFalse(problems.contains("hunter2"), problems);
  }

  @Test
  void aMissingFolderIsReportedTogetherWithTheRest() {
    Path missing = folder.resolve("missing");

    assertEquals(
        List.of(
            missing + ": found no such folder, allowed a folder with nightlight.yaml",
            "--set: number 1: found no key and value, allowed key=value"),
        new ConfigFolderOnDisk(missing).problems("nonsense"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nightlight.yml",
        "scattergun.yaml",
        "patterns/scattergun.yml",
        "patterns/scatter.yaml",
        "pattern/scattergun.yaml"
      })
  void aFileThatLooksLikeSettingsButIsNotReadIsReported(String file) {
    assertEquals(
        List.of(file + ": found a file without use, allowed nightlight.yaml, " + OTHER_FILES),
        config.with(file, "").problems());
  }

  @Test
  void filesThatDoNotLookLikeSettingsAreLeftAlone() throws SettingsException {
    config.with("README.md", "").with("client.properties", "").with("..data/nightlight.yaml", "");

    assertEquals(Map.of("shipped", true), origins(config.load()));
  }

  private static Map<String, Boolean> origins(LoadedSettings loaded) {
    return loaded.inForce().stream()
        .collect(toMap(SettingInForce::origin, origin -> true, (a, b) -> a));
  }

  @Test
  void aFolderInAFilesPlaceIsReported() {
    config.with("nightlight.yaml/inner.txt", "");

    assertEquals(
        "nightlight.yaml: found no readable file, allowed a readable YAML file",
        config.problems().get(0));
  }

  @Test
  void aLinkThatLeadsNowhereIsReported() throws IOException {
    Files.createSymbolicLink(folder.resolve("nightlight.yaml"), folder.resolve("gone"));

    assertEquals(
        List.of("nightlight.yaml: found no readable file, allowed a readable YAML file"),
        config.problems());
  }

  private static Shapes only(PatternShape pattern) {
    return new Shapes(List.of(pattern), PrivacyChecks.shapes());
  }

  @Test
  void aPatternWithoutShippedSettingsNeedsAllOfThem() {
    Shapes shapes = only(new PatternShape("new-one", true, Map.of("some", ThresholdKind.COUNT)));
    SettingsException thrown =
        assertThrows(SettingsException.class, () -> SettingsLoader.load(null, shapes, List.of()));

    assertEquals(
        List.of("mode", "window", "severity", "weight", "thresholds.some"),
        thrown.problems().stream().map(SettingsProblem::key).toList());
  }

  @Test
  void aPatternDecidedByTheScoreHasNoSeverityAndNoWeight() {
    Shapes shapes =
        only(new PatternShape("new-one", false, false, Map.of("some", ThresholdKind.SCORE)));
    SettingsException thrown =
        assertThrows(SettingsException.class, () -> SettingsLoader.load(null, shapes, List.of()));

    assertEquals(
        List.of("mode", "thresholds.some"),
        thrown.problems().stream().map(SettingsProblem::key).toList());
  }
}

package org.nightlight.jobs.newpattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.Scope;

class NewPatternTest {

  @TempDir private Path folder;

  private Checkout checkout;

  @BeforeEach
  void copyTheCheckout() throws IOException {
    checkout = Checkout.copiedTo(folder.resolve("checkout"));
  }

  private BuiltCheckout build(NewPattern pattern) throws IOException {
    Path classes = Files.createTempDirectory(folder, "classes");
    return BuiltCheckout.of(checkout, pattern.folder(), classes);
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void itLaysDownAllThatThereMustBeAndTwoScenariosThatFail(Scope scope) throws Exception {
    NewPattern pattern = NewPattern.of(checkout.root(), "many-closed-doors", scope);
    pattern.layDown();
    assertEquals(
        List.of(
            "ManyClosedDoors.java",
            "README.md",
            "fires-when-rename-me.yaml",
            "package-info.java",
            "quiet-when-rename-me.yaml",
            "structure.lock"),
        checkout.names("patterns/src/main/java/org/nightlight/patterns/manycloseddoors"));
    assertTrue(checkout.text("config/patterns/many-closed-doors.yaml").contains("mode: SHADOW"));
    try (BuiltCheckout built = build(pattern)) {
      Map<String, String> verdicts = built.verdicts("many-closed-doors");
      assertFalse(verdicts.get("many-closed-doors/fires-when-rename-me.yaml").isEmpty());
      assertFalse(verdicts.get("many-closed-doors/quiet-when-rename-me.yaml").isEmpty());
      assertEquals(verdicts.get("structure"), verdicts.get("lock"));
      assertTrue(verdicts.get("readme").contains("TODO"));
    }
  }

  @Test
  void doingWhatContributingSaysMakesBothScenariosComeOutAsTold() throws Exception {
    Walkthrough walkthrough = Walkthrough.inContributing();
    NewPattern pattern = NewPattern.of(checkout.root(), walkthrough.name(), Scope.PAIR);
    pattern.layDown();
    Files.delete(checkout.root().resolve(pattern.folder() + "fires-when-rename-me.yaml"));
    Files.delete(checkout.root().resolve(pattern.folder() + "quiet-when-rename-me.yaml"));
    for (Walkthrough.Change change : walkthrough.changes()) {
      String file = pattern.folder() + change.file();
      boolean there = Files.exists(checkout.root().resolve(file));
      checkout.write(file, change.applied(there ? checkout.text(file) : ""));
    }
    try (BuiltCheckout built = build(pattern)) {
      Map<String, String> verdicts = built.verdicts(walkthrough.name());
      assertEquals(verdicts.get("structure"), verdicts.get("lock"));
      assertFalse(verdicts.get("readme").contains("TODO"));
      verdicts.keySet().removeAll(List.of("structure", "lock", "readme"));
      assertEquals(2, verdicts.size());
      verdicts.forEach((scenario, difference) -> assertEquals("", difference, scenario));
    }
  }

  @Test
  void theRegistryGetsTwoLinesInTheirPlaces() throws Exception {
    List<String> before = checkout.text(Checkout.CATALOGUE).lines().toList();
    NewPattern.of(checkout.root(), "many-closed-doors", Scope.ACTOR).layDown();
    List<String> after = checkout.text(Checkout.CATALOGUE).lines().toList();
    assertEquals(before.size() + 2, after.size());
    assertTrue(after.containsAll(before));
    List<String> imports = after.stream().filter(line -> line.startsWith("import ")).toList();
    assertEquals(imports.stream().sorted().toList(), imports);
    assertEquals("          new AccumulatedRisk());", after.get(entry(after) + 1));
  }

  private static int entry(List<String> lines) {
    return lines.indexOf("          new ManyClosedDoors(),");
  }

  @ParameterizedTest
  @CsvSource({
    "Scatter",
    "two words",
    "two--dashes",
    "-dash",
    "dash-",
    "1st-contact",
    "x1",
    "über",
    "''",
    "a/b",
    "..",
    "switch",
    "string",
    "list",
    "match",
    "signal",
    "many-words-that-say-far-too-much-for-a-name"
  })
  void aNameThatWouldNotDoIsRefusedAndNothingIsWritten(String name) throws Exception {
    List<String> before = checkout.everything();
    assertThrows(UnusableName.class, () -> NewPattern.of(checkout.root(), name, Scope.PAIR));
    assertEquals(before, checkout.everything());
  }

  @ParameterizedTest
  @CsvSource({"scattergun", "accumulated-risk", "fan-out", "sought"})
  void aNameThatIsTakenIsRefused(String name) {
    UnusableName refused =
        assertThrows(UnusableName.class, () -> NewPattern.of(checkout.root(), name, Scope.PAIR));
    assertTrue(refused.getMessage().contains("is taken"), refused.getMessage());
  }

  @Test
  void aNameIsTakenOnceItIsLaidDown() throws Exception {
    NewPattern.of(checkout.root(), "many-closed-doors", Scope.PAIR).layDown();
    assertThrows(
        UnusableName.class, () -> NewPattern.of(checkout.root(), "many-closed-doors", Scope.ACTOR));
  }

  @Test
  void nothingIsLaidDownOutsideASourceCheckout() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    UnusableName refused =
        assertThrows(
            UnusableName.class, () -> NewPattern.of(elsewhere, "many-closed-doors", Scope.PAIR));
    assertTrue(refused.getMessage().contains("source checkout"));
  }

  @Test
  void everyShippedPatternHasANameThatCouldBeLaidDown() {
    Catalogue.PATTERNS.forEach(
        pattern -> {
          PatternName name = new PatternName(pattern.name());
          assertEquals(pattern.getClass().getSimpleName(), name.type());
          assertTrue(pattern.getClass().getPackageName().endsWith('.' + name.folder()));
        });
  }
}

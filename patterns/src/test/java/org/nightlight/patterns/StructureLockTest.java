package org.nightlight.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.SignalKind;

/**
 * A savepoint remembers how far each pattern has got, step by step, by the steps' names. So what
 * these depend on is written down in each pattern's {@code structure.lock}, and changes only with
 * the pattern's version, which gives it a new place in savepoints.
 */
class StructureLockTest {

  private static final Settings SHIPPED = ShippedSettings.with().settings();

  static List<RiskPattern> patterns() {
    return Catalogue.PATTERNS;
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void theStructureIsTheLockedOneOrTheVersionIsRaised(RiskPattern pattern) {
    String now = structure(pattern);
    @Nullable String locked = Folder.of(pattern).text(Folder.LOCK);
    assertEquals(now, locked, () -> advice(pattern, locked, now));
  }

  private static String structure(RiskPattern pattern) {
    return pattern.steps(SHIPPED.pattern(pattern.name())).stream()
        .map(StructureLockTest::line)
        .collect(
            Collectors.joining(
                "",
                "pattern: %s%nversion: %d%nby: %s%nsteps:%n"
                    .formatted(
                        pattern.name(),
                        pattern.version(),
                        pattern.scope().name().toLowerCase(Locale.ROOT)),
                ""));
  }

  private static String line(Step step) {
    return step.kinds().stream()
        .map(SignalKind::label)
        .sorted()
        .collect(Collectors.joining(" or ", "  - " + step.name() + ": ", "\n"));
  }

  private static String advice(RiskPattern pattern, @Nullable String locked, String now) {
    boolean sameVersion = locked != null && locked.contains("version: " + pattern.version() + '\n');
    String first =
        sameVersion
            ? "The structure of %s has changed: raise version() in %s by one, then its"
                .formatted(pattern.name(), pattern.getClass().getSimpleName())
            : "The";
    return first + " structure.lock must say:\n" + now;
  }
}

package org.nightlight.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightlight.patterns.Catalogue;

class SettingsVersionTest {

  @TempDir Path folder;

  private static LoadedSettings load(String... overrides) throws SettingsException {
    return SettingsLoader.load(null, Catalogue.shapes(), List.of(overrides));
  }

  private static String version(String... overrides) throws SettingsException {
    return load(overrides).settings().version();
  }

  /** Every setting, each with another value that is allowed. */
  static Stream<String> everySettingChanged() throws SettingsException {
    return load().inForce().stream()
        .filter(setting -> !setting.key().endsWith("-file"))
        .map(setting -> setting.key() + '=' + another(setting.value()));
  }

  private static String another(String value) {
    return switch (value) {
      case "skip" -> "reject";
      case "ACTIVE" -> "SHADOW";
      case "SHADOW" -> "ACTIVE";
      case "LOW", "MEDIUM", "HIGH" -> "URGENT";
      case "URGENT" -> "HIGH";
      case "at-least-once" -> "exactly-once";
      case "rocksdb" -> "heap";
      case "false" -> "true";
      case "true" -> "false";
      case "PRIVATE" -> "PUBLIC";
      case "PUBLIC" -> "PRIVATE";
      case "NOBODY" -> "CONNECTIONS";
      case "CONNECTIONS" -> "EVERYONE";
      case "OFF" -> "ON";
      case "ON" -> "OFF";
      case "HIDDEN" -> "SHOWN";
      case "SHOWN" -> "HIDDEN";
      case "localhost:9092" -> "elsewhere:9092";
      case "24h" -> "25h";
      case "7d" -> "8d";
      case "23" -> "22";
      case "64" -> "63";
      case "1" -> "2";
      default -> value.matches("\\d.*") ? anotherNumber(value) : value + "x";
    };
  }

  private static String anotherNumber(String value) {
    if (value.matches("0\\.\\d+")) {
      return "0.33";
    }
    return value.startsWith("1") ? "1" + value : value.replaceFirst("^\\d+", "1");
  }

  @ParameterizedTest
  @MethodSource("everySettingChanged")
  void changesWithEverySettingThatCanChangeAResultAndWithNoOther(String override)
      throws SettingsException {
    boolean bears = !override.matches("(kafka|run|time\\.idle-after).*");

    assertEquals(bears, !version().equals(version(override)), override);
  }

  @Test
  void isSixteenHexDigits() throws SettingsException {
    assertTrue(version().matches("[0-9a-f]{16}"));
  }

  @Test
  void doesNotDependOnHowAValueIsSpelled() throws SettingsException {
    assertEquals(
        version(),
        version(
            "time.max-out-of-orderness=30000ms",
            "signals.fan-out.window-short=1d",
            "signals.fan-out.window-long=P7D",
            "patterns.scattergun.window=PT82H",
            "signals.message-burst.window=45 m",
            "signals.sustained.window=720h",
            "patterns.scattergun.weight=2.00",
            "guards.sought.min-share=0.10"));
  }

  @Test
  void doesNotDependOnWhichFileOrOrderAValueComesFrom() throws SettingsException {
    ConfigFolderOnDisk config =
        new ConfigFolderOnDisk(folder)
            .with("nightlight.yaml", "retention: {alerts: 90d}\ntime: {max-out-of-orderness: 10s}");

    assertEquals(
        version("time.max-out-of-orderness=10s", "retention.alerts=90d"),
        config.load().settings().version());
  }

  @Test
  void changesWithARegionsLegalBasis() throws SettingsException {
    assertNotEquals(version("legal-basis.regions.DE=a"), version("legal-basis.regions.DE=b"));
    assertNotEquals(version("legal-basis.regions.DE=a"), version("legal-basis.regions.FR=a"));
  }
}

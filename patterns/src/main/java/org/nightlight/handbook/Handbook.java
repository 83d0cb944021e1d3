package org.nightlight.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.risk.Guard;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingInForce;
import org.nightlight.signals.SignalKind;

/**
 * Everything of the catalogue that has a name, in words, with the settings in force. The words
 * stand beside the code: {@code signals.yaml}, {@code guards.yaml}, {@code score.md} and the
 * READMEs of patterns and privacy checks.
 */
public final class Handbook {

  static final String SIGNALS = "signals.";
  static final String GUARDS = "guards.";
  static final String PATTERNS = "patterns.";
  static final String WEIGHTS = "score.weights.";

  private final LoadedSettings loaded;
  private final Wording wording;
  private final List<SignalEntry> signals;
  private final List<GuardEntry> guards;
  private final List<PatternEntry> patterns;
  private final List<CheckEntry> checks;

  private Handbook(LoadedSettings loaded) {
    this.loaded = loaded;
    this.wording = new Wording(loaded.values());
    var signalWords = WordsFile.signals();
    this.signals =
        Stream.of(SignalKind.values())
            .map(kind -> entry(kind, Objects.requireNonNull(signalWords.get(kind))))
            .toList();
    var guardWords = WordsFile.guards();
    this.guards =
        Stream.of(Guard.values())
            .map(it -> entry(it, Objects.requireNonNull(guardWords.get(it))))
            .toList();
    this.patterns = Catalogue.PATTERNS.stream().map(this::entry).toList();
    this.checks = new CheckEntries(loaded).all();
  }

  public static Handbook of(LoadedSettings loaded) {
    return new Handbook(loaded);
  }

  private SignalEntry entry(SignalKind kind, WordsFile.SignalWords words) {
    String prefix = SIGNALS + kind.label() + '.';
    return new SignalEntry(
        kind,
        words.says(),
        words.by(),
        wording.fill(words.firesWhen(), prefix),
        words.value(),
        words.blindSpots().stream().map(spot -> wording.fill(spot, prefix)).toList(),
        settings(prefix),
        value(WEIGHTS + kind.label()));
  }

  private GuardEntry entry(Guard guard, WordsFile.GuardWords words) {
    String prefix = GUARDS + guard.label() + '.';
    return new GuardEntry(
        guard,
        wording.fill(words.holdsWhen(), prefix),
        valueOr(prefix + "steps", "0"),
        valueOr(prefix + "factor", "1"),
        settings(prefix),
        Catalogue.PATTERNS.stream()
            .filter(pattern -> pattern.guards().contains(guard))
            .map(RiskPattern::name)
            .toList());
  }

  private PatternEntry entry(RiskPattern pattern) {
    return new PatternEntry(
        pattern,
        Readme.beside(pattern.getClass()),
        loaded.settings().pattern(pattern.name()),
        settings(PATTERNS + pattern.name() + '.'));
  }

  /** In the order of the catalogue. */
  public List<SignalEntry> signals() {
    return signals;
  }

  /** In the order of the catalogue. */
  public List<GuardEntry> guards() {
    return guards;
  }

  /** In the order of the catalogue. */
  public List<PatternEntry> patterns() {
    return patterns;
  }

  /** In the order of the catalogue; the systemic findings last. */
  public List<CheckEntry> checks() {
    return checks;
  }

  /** Patterns, then signals, then guards, then privacy checks. */
  public List<Entry> all() {
    return Stream.of(patterns, signals, guards, checks)
        .flatMap(List<? extends Entry>::stream)
        .map(Entry.class::cast)
        .toList();
  }

  public Optional<Entry> find(String name) {
    return all().stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** How the accumulated risk adds up; Markdown. */
  public String score() {
    try (InputStream bytes = Guard.class.getResourceAsStream("score.md")) {
      return wording.fill(
          new String(Objects.requireNonNull(bytes, "score.md").readAllBytes(), UTF_8), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A setting in its one spelling. */
  public String value(String key) {
    return Objects.requireNonNull(loaded.values().get(key), key);
  }

  private String valueOr(String key, String otherwise) {
    return loaded.values().getOrDefault(key, otherwise);
  }

  private List<SettingInForce> settings(String prefix) {
    return loaded.inForce().stream().filter(it -> it.key().startsWith(prefix)).toList();
  }
}

package org.nightlight.jobs.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nightlight.handbook.CheckEntry;
import org.nightlight.handbook.Entry;
import org.nightlight.handbook.GuardEntry;
import org.nightlight.handbook.Handbook;
import org.nightlight.handbook.PatternEntry;
import org.nightlight.handbook.Readme;
import org.nightlight.handbook.SignalEntry;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Step;
import org.nightlight.privacy.Cause;
import org.nightlight.risk.Guard;
import org.nightlight.settings.SettingInForce;
import org.nightlight.signals.SignalKind;

/** Writes what the handbook says to a page. */
public record Explanation(Handbook handbook, Page page) {

  private static final List<String> OF_PATTERN =
      List.of(
          "What it means",
          "Evidence",
          "Looks like this but is fine",
          "Blind spots",
          "For the reviewer");
  private static final List<String> OF_CHECK =
      List.of(
          "What is promised",
          "How it is judged",
          "What is not judged",
          "Looks like this but is fine",
          "For the reviewer");

  /** All there is, one line each. */
  public void list() {
    page.title("Patterns");
    page.rows(rows(handbook.patterns()));
    page.heading("Signals");
    page.rows(rows(handbook.signals()));
    page.heading("Guards");
    page.rows(rows(handbook.guards()));
    page.heading("Privacy checks");
    page.rows(rows(handbook.checks()));
    page.blank();
    page.title("More of each: ./nightlight explain NAME");
  }

  private static List<String[]> rows(List<? extends Entry> entries) {
    return entries.stream().map(entry -> new String[] {entry.name(), entry.summary()}).toList();
  }

  /** One of them, with all there is to say. */
  public void of(Entry entry) {
    page.title(entry.name());
    if (entry instanceof PatternEntry pattern) {
      ofPattern(pattern);
    } else if (entry instanceof SignalEntry signal) {
      ofSignal(signal);
    } else if (entry instanceof GuardEntry guard) {
      ofGuard(guard);
    } else if (entry instanceof CheckEntry check) {
      ofCheck(check);
    }
  }

  private void ofPattern(PatternEntry pattern) {
    page.paragraph(pattern.summary());
    page.blank();
    page.paragraph("A pattern by " + by(pattern.pattern().scope()));
    page.paragraph(
        "%s · version %d".formatted(pattern.inForce().mode(), pattern.pattern().version()));
    if (!pattern.pattern().decidedByScore()) {
      page.heading("Sequence");
      sequence(pattern);
    }
    sections(pattern.readme(), OF_PATTERN);
    page.heading("Guards");
    page.paragraph(guards(pattern));
    if (pattern.pattern().decidedByScore()) {
      page.heading("How it adds up");
      score();
    }
    settings(pattern.settings());
  }

  private void sequence(PatternEntry pattern) {
    List<String[]> rows = new ArrayList<>();
    for (Step step : pattern.steps()) {
      String arrow = rows.isEmpty() ? "    " : "--> ";
      String words = step.mayCoincide() ? "then or at once; " + step.says() : step.says();
      rows.add(new String[] {arrow + kinds(step), words});
    }
    List<String> ending = new ArrayList<>();
    if (!pattern.words("window").isEmpty()) {
      ending.add("less than " + pattern.words("window") + " from the first to the last");
    }
    if (!pattern.otherSeverity().isEmpty()) {
      ending.add(pattern.otherSeverity());
    }
    rows.add(new String[] {"==> " + pattern.inForce().severity(), String.join("; ", ending)});
    page.rows(rows);
  }

  private static String kinds(Step step) {
    return step.kinds().stream()
        .sorted()
        .map(SignalKind::label)
        .collect(Collectors.joining(" or "));
  }

  private static String guards(PatternEntry pattern) {
    if (pattern.pattern().decidedByScore()) {
      return "They lower the score by their factors, and nothing by steps.";
    }
    String names = pattern.guards().stream().map(Guard::label).collect(Collectors.joining(", "));
    return names.isEmpty() ? "No guard lowers it." : "Lowered by " + names + ".";
  }

  private void score() {
    MarkdownBlocks.write(handbook.score(), page);
    page.blank();
    page.rows(
        handbook.signals().stream()
            .map(signal -> new String[] {signal.name(), signal.weight()})
            .toList());
    page.blank();
    page.rows(
        handbook.patterns().stream()
            .filter(pattern -> !pattern.words("weight").isEmpty())
            .map(pattern -> new String[] {pattern.name(), pattern.words("weight")})
            .toList());
  }

  private void ofSignal(SignalEntry signal) {
    page.paragraph(signal.summary());
    page.blank();
    page.paragraph("Signal " + signal.number() + " by " + by(signal.by()));
    page.paragraph("Value: " + signal.value() + " · weight " + signal.weight());
    page.heading("Fires when");
    page.paragraph(signal.firesWhen());
    page.heading("What it does not see");
    signal.blindSpots().forEach(spot -> page.hanging("- ", spot));
    String patterns =
        handbook.patterns().stream()
            .filter(it -> it.steps().stream().anyMatch(s -> s.kinds().contains(signal.kind())))
            .map(PatternEntry::name)
            .collect(Collectors.joining(", "));
    page.heading("In patterns");
    page.paragraph(patterns.isEmpty() ? "None; it adds to the accumulated risk." : patterns);
    settings(signal.settings());
  }

  private void ofGuard(GuardEntry guard) {
    page.paragraph("Lowers because " + guard.summary() + ".");
    page.heading("Holds when");
    page.paragraph(guard.holdsWhen());
    page.heading("Lowers");
    if (!guard.patterns().isEmpty()) {
      page.paragraph(
          "The severity by %s, in %s."
              .formatted(
                  guard.steps().equals("1") ? "one step" : guard.steps() + " steps",
                  String.join(", ", guard.patterns())));
    }
    if (guard.lowersScore()) {
      page.paragraph("The score by a factor of " + guard.factor() + ".");
    }
    settings(guard.settings());
  }

  private void ofCheck(CheckEntry check) {
    page.paragraph(check.summary());
    page.blank();
    if (!check.causes().isEmpty()) {
      page.paragraph(
          "Cause: " + check.causes().stream().map(Cause::name).collect(Collectors.joining(", ")));
    }
    page.paragraph("Severity: " + check.severity());
    check.promises().forEach(it -> page.paragraph("Asked for " + it.band() + ": " + it.asks()));
    if (!check.source().isEmpty()) {
      page.paragraph("Promised by: " + check.source());
    }
    sections(check.readme(), OF_CHECK);
    settings(check.settings());
  }

  private void sections(Readme readme, List<String> titles) {
    for (String title : titles) {
      String words = readme.section(title);
      if (!words.isEmpty()) {
        page.heading(title);
        MarkdownBlocks.write(words, page);
      }
    }
  }

  private void settings(List<SettingInForce> settings) {
    page.heading("Settings in force");
    if (settings.isEmpty()) {
      page.paragraph("No setting changes it.");
    }
    int keys = settings.stream().mapToInt(it -> it.key().length()).max().orElse(0);
    String row = "%-" + Math.max(1, keys) + "s  %-8s  %s";
    for (SettingInForce setting : settings) {
      page.line(String.format(Locale.ROOT, row, setting.key(), setting.value(), setting.origin()));
    }
  }

  private static String by(Scope scope) {
    return scope == Scope.ACTOR
        ? "actor: an adult-like account, over all its minors"
        : "pair: an adult-like account and one minor";
  }
}

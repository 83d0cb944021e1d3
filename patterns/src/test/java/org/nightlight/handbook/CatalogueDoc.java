package org.nightlight.handbook;

import java.util.List;
import java.util.stream.Collectors;
import org.nightlight.patterns.Scope;
import org.nightlight.risk.Guard;
import org.nightlight.settings.SettingInForce;

/** {@code docs/catalogue.md}, from the handbook and the glossary. */
record CatalogueDoc(Handbook handbook, Glossary glossary) {

  static final String REWRITE =
      "./mvnw -pl patterns test -Dtest=CatalogueDocTest -Dnightlight.rewrite=true";

  /** The words that one needs to read the page, in the order in which they build on each other. */
  private static final List<String> WORDS =
      List.of(
          "minor",
          "under 16",
          "adult-like",
          "restated",
          "connected",
          "family",
          "approach",
          "answer",
          "addressed",
          "first interaction",
          "window",
          "signal",
          "pattern",
          "match",
          "guard",
          "accumulated risk",
          "cooldown",
          "severity",
          "mode",
          "promise",
          "protected account",
          "age band",
          "violation",
          "cause");

  private static final List<String> SECTIONS =
      List.of("What it means", "Evidence", "Looks like this but is fine", "Blind spots");

  private static final String README =
      "../patterns/src/main/java/org/nightlight/patterns/%s/README.md";

  String text() {
    String text =
        String.join(
            "\n",
            head(),
            words(),
            patterns(),
            signals(),
            new GuardPart(handbook).text(),
            accumulatedRisk(),
            new PrivacyPart(handbook).text());
    return text.replaceAll("\n{3,}", "\n\n");
  }

  private static String head() {
    return """
    <!-- Written by CatalogueDocTest from the code, the shipped settings and the READMEs.
         Do not edit. After a change of any of these:
         %s -->

    # The catalogue

    What Nightlight looks for, pattern by pattern, signal by signal and promise by promise, with every
    number.

    Nightlight knows who did what to whom and when. It never knows what was written, spoken or shown.
    From what it knows it finds [signals](#signals): small facts, such as that an adult's account
    approached ten minors within a day. **No signal by itself means that anyone did wrong; most adults
    who trip one do nothing wrong.** Signals are joined in two ways. A [pattern](#risk-patterns) is a
    sequence of them, in order and within a time. The [accumulated risk](#accumulated-risk) is a sum of
    them that fades. Both end in an alert, which says what happened, from which events, and how
    urgently to look. [Guards](#guards) lower an alert where an innocent reason is likely.

    A person reads each alert and decides. Nothing here acts on an account.

    The other half is about the service itself: [privacy checks](#privacy-checks) find where it does not
    keep what it promises to young people.

    Numbers are the shipped defaults. Each is a setting, named beside it; times are spelled as in the
    settings (`24h`, `7d`). `./nightlight explain NAME` prints the same in the terminal with the
    numbers in force where it runs, and `./nightlight check` lists them all.

    [Words](#words) · [Risk patterns](#risk-patterns) · [Signals](#signals) · [Guards](#guards) ·
    [Accumulated risk](#accumulated-risk) · [Privacy checks](#privacy-checks)
    """
        .formatted(REWRITE);
  }

  private String words() {
    return "## Words\n\nMore of them in the [glossary](glossary.md).\n\n"
        + WORDS.stream().map(glossary::line).collect(Collectors.joining());
  }

  private String patterns() {
    StringBuilder text =
        new StringBuilder(
            """
            ## Risk patterns

            A pattern is matched if any choice of signals fulfils its sequence, with whatever else in
            between. Two signals that one event completes do not follow each other, unless the drawing
            says so. From the first signal to the last less than the window passes. No signal is used
            twice in one pattern. Of several chains that end at the same event the one that began first
            is the evidence.

            | pattern | by | severity | window | what it is about |
            |---|---|---|---|---|
            """);
    for (PatternEntry entry : handbook.patterns()) {
      text.append(
          "| [%s](#%s) | %s | %s | %s | %s |\n"
              .formatted(
                  entry.name(),
                  entry.name(),
                  by(entry.pattern().scope()),
                  severity(entry),
                  orDash(entry.words("window")),
                  entry.summary()));
    }
    handbook.patterns().forEach(entry -> text.append('\n').append(pattern(entry)));
    return text.toString();
  }

  private String pattern(PatternEntry entry) {
    StringBuilder text = new StringBuilder();
    text.append("### %s\n\n%s\n\n".formatted(entry.name(), entry.summary()));
    text.append(
        "By %s · severity %s · window %s · weight %s · %s · version %d\n\n"
            .formatted(
                by(entry.pattern().scope()),
                severity(entry),
                entry.words("window").isEmpty() ? "none" : entry.words("window"),
                entry.words("weight").isEmpty() ? "none" : entry.words("weight"),
                entry.inForce().mode(),
                entry.pattern().version()));
    if (!entry.otherSeverity().isEmpty()) {
      text.append("Severity %s.\n\n".formatted(entry.otherSeverity()));
    }
    text.append(SequenceDrawing.of(entry)).append('\n');
    for (String section : SECTIONS) {
      String words = entry.readme().section(section);
      if (!words.isEmpty()) {
        text.append("#### %s\n\n%s\n\n".formatted(section, words));
      }
    }
    text.append("#### Guards and settings of %s\n\n%s\n\n".formatted(entry.name(), guards(entry)));
    text.append(settings(entry.settings()));
    String folder = entry.name().replace("-", "");
    text.append(
        "\nFor the reviewer, and its history: [README](%s)\n".formatted(README.formatted(folder)));
    return text.toString();
  }

  private static String guards(PatternEntry entry) {
    if (entry.pattern().decidedByScore()) {
      return "Guards lower the score by their factors, and nothing by steps.";
    }
    if (entry.guards().isEmpty()) {
      return "No guard lowers it.";
    }
    return "Lowered by "
        + entry.guards().stream()
            .map(Guard::label)
            .map(label -> "[%s](#%s)".formatted(label, label))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private String signals() {
    StringBuilder text =
        new StringBuilder(
            """
            ## Signals

            An event is counted by a signal if it is of the right kind, between the right two, with the
            conditions true at its time. At each counted event the whole condition is looked at over its
            window, that event included. A signal that counts fires once where its condition becomes
            true, and again only after a counted event found it false or a whole window has passed; so
            what goes on is told once a window. A signal without a count fires at each event that fulfils
            it. Counts are of different accounts unless something else is said. Of the others of one
            account at most 256 are remembered. Where no outcome is named, refused attempts count too.

            Every signal is by an adult-like account: "the account". By pair it is also about one minor.

            | | signal | by | weight | what it is about |
            |---|---|---|---|---|
            """);
    for (SignalEntry entry : handbook.signals()) {
      text.append(
          "| %s | [%s](#%s-%s) | %s | %s | %s |\n"
              .formatted(
                  entry.number(),
                  entry.name(),
                  entry.number().toLowerCase(java.util.Locale.ROOT),
                  entry.name(),
                  by(entry.by()),
                  entry.weight(),
                  entry.summary()));
    }
    handbook.signals().forEach(entry -> text.append('\n').append(signal(entry)));
    return text.toString();
  }

  private String signal(SignalEntry entry) {
    String used =
        handbook.patterns().stream()
            .filter(it -> it.steps().stream().anyMatch(s -> s.kinds().contains(entry.kind())))
            .map(it -> "[%s](#%s)".formatted(it.name(), it.name()))
            .collect(Collectors.joining(", "));
    return """
    ### %s %s

    %s

    By %s · value: %s · weight %s%s

    %s
    What it does not see:

    %s
    """
        .formatted(
            entry.number(),
            entry.name(),
            entry.firesWhen(),
            by(entry.by()),
            entry.value(),
            entry.weight(),
            used.isEmpty() ? "" : " · in " + used,
            settings(entry.settings()),
            list(entry.blindSpots()));
  }

  private String accumulatedRisk() {
    StringBuilder text = new StringBuilder("## Accumulated risk\n\n");
    text.append(handbook.score()).append("\n\n### Weights\n\n| signal | weight |\n|---|---|\n");
    handbook.signals().stream()
        .sorted((one, other) -> Double.compare(weight(other.weight()), weight(one.weight())))
        .forEach(it -> text.append("| %s | %s |\n".formatted(it.name(), it.weight())));
    text.append("\n| match of | weight |\n|---|---|\n");
    handbook.patterns().stream()
        .filter(it -> !it.words("weight").isEmpty())
        .sorted((one, other) -> Double.compare(other.inForce().weight(), one.inForce().weight()))
        .forEach(it -> text.append("| %s | %s |\n".formatted(it.name(), it.words("weight"))));
    return text.toString();
  }

  private static double weight(String value) {
    return Double.parseDouble(value);
  }

  static String settings(List<SettingInForce> settings) {
    if (settings.isEmpty()) {
      return "No setting changes it.\n";
    }
    return "| setting | default |\n|---|---|\n"
        + settings.stream()
            .map(it -> "| `%s` | %s |\n".formatted(it.key(), it.value()))
            .collect(Collectors.joining());
  }

  private static String list(List<String> items) {
    return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
  }

  private static String by(Scope scope) {
    return scope == Scope.ACTOR ? "actor" : "pair";
  }

  private static String severity(PatternEntry entry) {
    return entry.pattern().decidedByScore() ? "by score" : entry.inForce().severity().name();
  }

  private static String orDash(String words) {
    return words.isEmpty() ? "–" : words;
  }
}

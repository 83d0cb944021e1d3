package org.nightlight.handbook;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guards' part of {@code docs/catalogue.md}. */
record GuardPart(Handbook handbook) {

  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            ## Guards

            A guard lowers; it never grants immunity. The steps of all that hold add up, to %s at most, and
            bring a severity down no further than LOW. Their factors multiply the score, together never
            below %s. Guards are judged at the completing event, and an alert names each that lowered it. A
            LOW alert with a score under %s is not sent, only counted.
            """
                .formatted(
                    handbook.value("guards.max-steps"),
                    handbook.value("guards.min-factor"),
                    handbook.value("alerts.min-score-for-low")));
    for (GuardEntry entry : handbook.guards()) {
      text.append(
          """

          ### %s

          Lowers because %s.

          %s

          Steps %s · factor %s · for %s

          %s"""
              .formatted(
                  entry.name(),
                  entry.summary(),
                  entry.holdsWhen(),
                  entry.steps(),
                  entry.lowersScore() ? entry.factor() : "none",
                  scope(entry),
                  CatalogueDoc.settings(entry.settings())));
    }
    return text.toString();
  }

  private static String scope(GuardEntry entry) {
    Stream<String> patterns = entry.patterns().stream().map("[%1$s](#%1$s)"::formatted);
    Stream<String> score = entry.lowersScore() ? Stream.of("the score") : Stream.of();
    return Stream.concat(patterns, score).collect(Collectors.joining(", "));
  }
}

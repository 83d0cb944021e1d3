package org.nightlight.handbook;

import java.util.stream.Collectors;
import org.nightlight.patterns.Folder;
import org.nightlight.privacy.Cause;

/** The privacy checks' part of {@code docs/catalogue.md}. */
record PrivacyPart(Handbook handbook) {

  private static final String README =
      "../patterns/src/main/java/org/nightlight/privacy/%s/README.md";

  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            ## Privacy checks

            A check holds the service to one promise and finds where it was not kept: a violation. It is
            about the service, whatever the people meant. What the service refused is its defaults at work
            and no violation. The service's own accounts are never judged, a setting that is not offered
            neither, and what a person or a guardian opens is their own choice, but for
            [under-16-messages-opened](#under-16-messages-opened). Ages are in full years on the date in
            UTC; a check ends with the birthday. Of deliveries one violation of a check is told for the
            same actor and target in %s, a higher severity excepted; family counts as connected.

            | check | cause | severity | what it finds |
            |---|---|---|---|
            """
                .formatted(Wording.words("", handbook.value("privacy.delivered-once-in"))));
    for (CheckEntry check : handbook.checks()) {
      text.append(
          "| [%s](#%s) | %s | %s | %s |\n"
              .formatted(
                  check.name(), check.name(), causes(check), check.severity(), check.summary()));
    }
    text.append("\n### Causes\n\n| cause | a violation came about because |\n|---|---|\n");
    for (Cause cause : Cause.values()) {
      text.append("| %s | %s |\n".formatted(cause, because(cause)));
    }
    handbook.checks().forEach(check -> text.append('\n').append(part(check)));
    return text.toString();
  }

  private String because(Cause cause) {
    return switch (cause) {
      case CREATED ->
          "the first report of an account, the service's own and under %s after it was opened, shows it"
              .formatted(Wording.words("", handbook.value("privacy.opened-within")));
      case CHANGED_BY_SYSTEM -> "the service or its support changed what was as closed as promised";
      case AGE_CORRECTED ->
          "a birth date put the account into the age band, and %s later nobody had closed it"
              .formatted(Wording.words("", handbook.value("privacy.close-within")));
      case OPTED_OUT -> "the user or a guardian chose what they may not have";
      case DELIVERED -> "the service let an interaction through";
    };
  }

  private static String part(CheckEntry check) {
    String promises =
        check.promises().stream()
            .map(it -> "| %s | %s |\n".formatted(it.band(), it.asks()))
            .collect(Collectors.joining());
    StringBuilder text = new StringBuilder();
    text.append("### %s\n\n%s\n\n".formatted(check.name(), check.summary()));
    text.append("Cause %s · severity %s\n\n".formatted(causes(check), check.severity()));
    if (!promises.isEmpty()) {
      text.append("| age band | asked |\n|---|---|\n%s\n".formatted(promises));
    }
    if (!check.source().isEmpty()) {
      text.append("Source: %s.\n\n".formatted(check.source()));
    }
    text.append(
        "What is not judged:\n\n%s\n\n".formatted(check.readme().section("What is not judged")));
    text.append(CatalogueDoc.settings(check.settings()));
    text.append(
        "\n[How it is judged, what looks like it, what a reviewer looks at](%s)\n"
            .formatted(README.formatted(new Folder(check.type()).name())));
    return text.toString();
  }

  private static String causes(CheckEntry check) {
    return check.causes().isEmpty()
        ? "–"
        : check.causes().stream().map(Cause::name).collect(Collectors.joining(", "));
  }
}

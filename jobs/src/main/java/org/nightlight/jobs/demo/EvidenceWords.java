package org.nightlight.jobs.demo;

import java.util.Locale;
import java.util.Set;

/** What happened, in words, neutral about who did it where the record does not say. */
final class EvidenceWords {

  private static final int SHOWN_OF_ID = 8;

  private EvidenceWords() {}

  /** How often what happened, for example "10 connection requests". */
  static String what(String kind, int count) {
    String word =
        switch (kind) {
          case "VIEW_PROFILE" -> "profile view";
          case "CONNECTION_ACCEPT" -> "acceptance";
          case "CONNECTION_DECLINE" -> "refusal";
          case "CONNECTION_REMOVE" -> "removal";
          case "GROUP_ADD" -> "invitation to a group";
          default -> kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    if (count == 1) {
      return word;
    }
    return count + " " + (kind.equals("GROUP_ADD") ? "invitations to groups" : word + "s");
  }

  /** Whom it was with, by or to. */
  static String whom(String signal, Set<String> others) {
    if (others.isEmpty()) {
      return "";
    }
    String way =
        switch (signal) {
          case "accepted" -> "with ";
          case "blocked-by-minors", "declined-by-minors" -> "by ";
          default -> "to ";
        };
    return way
        + (others.size() == 1 ? shortened(others.iterator().next()) : others.size() + " minors");
  }

  /** Ids are pseudonyms; their beginning tells two apart. */
  static String shortened(String id) {
    return id.length() <= SHOWN_OF_ID ? id : id.substring(0, SHOWN_OF_ID) + "…";
  }
}

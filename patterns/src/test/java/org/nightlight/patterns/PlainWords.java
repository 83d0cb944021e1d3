package org.nightlight.patterns;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How explanations and pages are written. */
public final class PlainWords {

  /** What is seen is what accounts do; it says nothing about what people are. */
  private static final Pattern ABOUT_PEOPLE =
      Pattern.compile(
          "\\b(predators?|victims?|groom\\w*|perpetrators?|offenders?|abus\\w*|paedo\\w*|pedo\\w*"
              + "|criminals?|suspects?|culprits?|molest\\w*)\\b",
          Pattern.CASE_INSENSITIVE);

  /** One full stop, at the end; that of a decimal number is none. */
  private static final Pattern ONE_SENTENCE =
      Pattern.compile("[A-Z0-9](?:[^.!?\\n]|(?<=\\d)\\.(?=\\d))*\\.");

  private PlainWords() {}

  /** Words that judge people. */
  public static List<String> aboutPeople(String text) {
    return ABOUT_PEOPLE.matcher(text).results().map(MatchResult::group).toList();
  }

  public static boolean isOneSentence(String text) {
    return ONE_SENTENCE.matcher(text).matches();
  }
}

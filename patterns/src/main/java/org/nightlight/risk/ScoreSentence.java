package org.nightlight.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nightlight.risk.RiskMemory.Added;
import org.nightlight.signals.SignalKind;

/**
 * A score as a sum in words: what each sort of sign still adds, the largest first. Two decimals, so
 * that it can be checked by hand against weights and times.
 */
final class ScoreSentence {

  private static final String SEPARATOR = " · ";

  /** What the signs of one name add together. */
  private record Part(String name, boolean signal, int times, long value, double left) {

    static Part of(Added added, double left) {
      boolean signal = added.completing() != null;
      return new Part(added.name(), signal, 1, (long) added.value(), left);
    }

    Part and(Part later) {
      return new Part(
          name, signal, times + later.times, Math.max(value, later.value), left + later.left);
    }

    String words() {
      String sign = signal ? sign(SignalKind.ofLabel(name), value) : "the pattern " + name;
      String often = times == 1 ? "" : " (" + times + " times)";
      return String.format(Locale.ROOT, "%s%s %.2f", sign, often, left);
    }
  }

  private ScoreSentence() {}

  /**
   * The parts of a sum.
   *
   * @param added what was added of late
   * @param sum all that is left, of older signs too
   */
  static String of(List<Added> added, double sum, RiskSum risk, long time) {
    Map<String, Part> parts = new TreeMap<>();
    double rest = sum;
    for (Added sign : added) {
      double left = sign.weight() * risk.halved(time - sign.at());
      rest -= left;
      parts.merge(sign.name(), Part.of(sign, left), Part::and);
    }
    List<String> words = new ArrayList<>();
    parts.values().stream()
        .sorted(Comparator.comparingDouble(Part::left).reversed())
        .forEach(part -> words.add(part.words()));
    if (Score.rounded(rest) >= 0.005) {
      words.add(String.format(Locale.ROOT, "older signs %.2f", rest));
    }
    return String.join(SEPARATOR, words);
  }

  /** A signal as an analyst would say it; the value is the count that it reached. */
  private static String sign(SignalKind kind, long value) {
    return switch (kind) {
      case FAN_OUT -> value + " minors approached";
      case BLOCKED_BY_MINORS -> "blocked or reported by " + value + " minors";
      case DECLINED_BY_MINORS -> "declined by " + value + " minors";
      case PROBING -> "refused by the service with " + value + " under-16s";
      case NEW_ACCOUNT -> value + " minors approached by a new account";
      case LIST_WALK -> value + " steps through a circle of friends";
      case PARALLEL_CHATS -> "private contact with " + value + " minors at once";
      case GIFT_FAN_OUT -> "gifts to " + value + " minors";
      case CO_TARGETING -> value + " minors approached by another account too";
      case BURN -> "account deleted or minors removed after private contact";
      case AGE_RESTATED -> "age changed from an adult's to a minor's";
      case PUBLIC_ENGAGEMENT -> "public attention to a minor";
      case ACCEPTED -> "connected with a minor";
      case PRIVATE_MESSAGE -> "private message";
      case MESSAGE_BURST -> "burst of " + value + " messages";
      case EARLY_CALL -> "call soon after first contact";
      case GIFT -> "gift";
      case UNANSWERED -> value + " attempts without an answer";
      case RECONTACT -> "coming back after a no";
      case NIGHT_CONTACT -> "private contact in " + value + " nights";
      case SUSTAINED -> "private contact on " + value + " days";
      case GUARD_LOWERED -> "settings opened by a minor";
      case LINKED_RETURN -> "coming back under another account";
      case SIDE_DOOR -> "another way tried after a refusal";
    };
  }
}

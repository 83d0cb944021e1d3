package org.nightlight.jobs.town;

import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;

/**
 * A little while of give and take between two who are connected. Under-16s write no private
 * messages; they like, comment and call.
 */
public final class Conversation {

  private final Chronicle chronicle;
  private final Dice dice;

  Conversation(Chronicle chronicle, Dice dice) {
    this.chronicle = chronicle;
    this.dice = dice;
  }

  /** Something that people do to each other on any day. */
  void between(Resident first, Resident second, long time) {
    boolean messages = first.mayMessage(time) && second.mayMessage(time);
    switch (dice.weighted(messages ? 50 : 0, 30, 18, 4, 3, 1)) {
      case 0 -> messages(first, second, time, 1 + Math.min(dice.times(2) + dice.times(0.5), 9));
      case 1 -> likes(first, second, time);
      case 2 -> comments(first, second, time);
      case 3 -> chronicle.act(time, first, InteractionKind.VIEW_PROFILE, second, Via.FEED);
      case 4 -> call(first, second, time);
      default -> chronicle.act(time, first, InteractionKind.MENTION, second, null);
    }
  }

  /** Messages to and fro, {@code first} begins; the time of the last. */
  public long messages(Resident first, Resident second, long time, int count) {
    long at = time;
    boolean back = false;
    for (int i = 0; i < count; i++) {
      at += i == 0 ? 0 : dice.seconds(8, 240);
      Resident from = back ? second : first;
      chronicle.act(at, from, InteractionKind.MESSAGE, back ? first : second, null);
      back = dice.chance(0.75) != back;
    }
    return at;
  }

  private void likes(Resident first, Resident second, long time) {
    long at = time;
    for (int left = 1 + dice.times(0.6); left > 0; left--) {
      chronicle.act(at, first, InteractionKind.LIKE, second, Via.FEED);
      at += dice.seconds(3, 90);
    }
  }

  private void comments(Resident first, Resident second, long time) {
    chronicle.act(time, first, InteractionKind.COMMENT, second, Via.FEED);
    if (dice.chance(0.5)) {
      InteractionKind back = dice.chance(0.5) ? InteractionKind.COMMENT : InteractionKind.LIKE;
      chronicle.act(time + dice.minutes(1, 240), second, back, first, Via.FEED);
    }
  }

  private void call(Resident first, Resident second, long time) {
    chronicle.act(time, first, InteractionKind.CALL, second, null);
  }
}

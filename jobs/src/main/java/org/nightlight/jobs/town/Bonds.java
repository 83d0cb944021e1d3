package org.nightlight.jobs.town;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;

/** Who is bound to whom among ordinary people, from before or newly, and lives it. */
final class Bonds {

  private static final double ACCEPTED = 0.35;
  private static final double DECLINED = 0.12;

  private final Chronicle chronicle;
  private final Dice dice;
  private final Set<String> known = new HashSet<>();
  private final List<Friendship> friendships = new ArrayList<>();

  Bonds(Chronicle chronicle, Dice dice) {
    this.chronicle = chronicle;
    this.dice = dice;
  }

  List<Friendship> friendships() {
    return friendships;
  }

  void live(Townsfolk folk) {
    List<List<Resident>> classes = folk.classes();
    for (int i = 0; i < classes.size(); i++) {
      within(classes.get(i), 3, 1.5);
      for (Resident pupil : classes.get(i)) {
        if (i > 0 && dice.chance(0.6)) {
          befriend(pupil, dice.pick(classes.get(i - 1)), closeness());
        }
      }
    }
    for (List<Resident> circle : folk.circles()) {
      within(circle, 2.2, 1);
      for (Resident member : circle) {
        if (dice.chance(0.6)) {
          befriend(member, dice.pick(dice.pick(folk.circles())), closeness());
        }
      }
    }
    folk.families().forEach(this::family);
  }

  /** Friendships of a group, and new acquaintances that may become some. */
  private void within(List<Resident> group, double friends, double warmth) {
    for (Resident member : group) {
      for (int left = 2 + dice.times(friends * Math.min(member.liveliness(), 3));
          left > 0;
          left--) {
        befriend(member, dice.pick(group), warmth * closeness());
      }
      for (int left = dice.times(0.5 * Math.min(member.liveliness(), 3)); left > 0; left--) {
        ask(member, dice.pick(group));
      }
    }
  }

  private void family(Townsfolk.Family family) {
    for (Resident parent : family.parents()) {
      for (Resident child : family.children()) {
        befriend(parent, child, 0.1 + 0.2 * dice.unit());
      }
    }
    List<Resident> children = family.children();
    for (int i = 1; i < children.size(); i++) {
      befriend(children.get(i - 1), children.get(i), 0.3 * dice.unit());
    }
  }

  /** Skewed: few are close. */
  private double closeness() {
    double unit = dice.unit();
    return 0.025 + 0.4 * unit * unit * unit * unit;
  }

  private void befriend(Resident one, Resident other, double closeness) {
    if (isNew(one, other)) {
      Friendship friendship = Friendship.fromBefore(one, other, closeness, dice);
      friendships.add(friendship);
      friendship.live(chronicle, dice);
    }
  }

  private void ask(Resident one, Resident other) {
    if (!isNew(one, other)) {
      return;
    }
    long opened = Math.max(one.openedAt(), other.openedAt());
    long time = Math.max(DailyRhythm.moment(one, dice.below(TownTime.DAYS), dice), opened);
    double answer = dice.unit();
    if (answer < ACCEPTED) {
      Friendship friendship = new Friendship(one, other, time, 2 * closeness());
      friendships.add(friendship);
      friendship.live(chronicle, dice);
      return;
    }
    chronicle.act(time, one, InteractionKind.CONNECTION_REQUEST, other, Via.SUGGESTION);
    if (answer < ACCEPTED + DECLINED) {
      long later = time + dice.minutes(20, 2000);
      chronicle.act(later, other, InteractionKind.CONNECTION_DECLINE, one, null);
    }
  }

  private boolean isNew(Resident one, Resident other) {
    boolean ordered = one.id().compareTo(other.id()) < 0;
    String pair = ordered ? one.id() + other.id() : other.id() + one.id();
    return one != other && known.add(pair);
  }
}

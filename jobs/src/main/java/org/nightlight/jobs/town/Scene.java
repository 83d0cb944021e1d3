package org.nightlight.jobs.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Via;

/** What a story can do: people the town with its own, find others in it, and let them act. */
public final class Scene {

  private final Chronicle chronicle;
  private final TownHall hall;
  private final Townsfolk folk;
  private final Set<String> reserved;
  private final String persona;
  private final Dice dice;

  private Scene(
      Chronicle chronicle,
      TownHall hall,
      Townsfolk folk,
      Set<String> reserved,
      String persona,
      Dice dice) {
    this.chronicle = chronicle;
    this.hall = hall;
    this.folk = folk;
    this.reserved = reserved;
    this.persona = persona;
    this.dice = dice;
  }

  /** Lets every story unfold, each with dice of its own. */
  static void playAll(
      List<Story> stories, Chronicle chronicle, TownHall hall, Townsfolk folk, Dice dice) {
    Set<String> reserved = new HashSet<>();
    for (Story story : stories) {
      String persona = story.persona();
      story.unfold(new Scene(chronicle, hall, folk, reserved, persona, dice.fork(persona)));
    }
  }

  public Dice dice() {
    return dice;
  }

  public Chronicle chronicle() {
    return chronicle;
  }

  public Conversation conversation() {
    return new Conversation(chronicle, dice);
  }

  public Resident admit(Newcomer newcomer) {
    return hall.admit(newcomer, persona, dice);
  }

  /** A person of an age of the given span at the start, with an account from years before. */
  public Resident adult(int low, int high) {
    return admit(Newcomer.born(bornAt(dice.between(low, high))));
  }

  /** A birth date of someone who stays {@code age} years old during the town's life. */
  public LocalDate bornAt(int age) {
    return LocalDate.of(2026 - age, 2, 20).minusDays(dice.below(320));
  }

  public String familyId() {
    return hall.familyId();
  }

  /** Ordinary minors who stay within the ages, and whom no other story takes. */
  public List<Resident> minorsOfTheirOwn(int count, int low, int high) {
    List<Resident> free =
        ordinary(low, high).stream().filter(who -> !reserved.contains(who.id())).toList();
    List<Resident> chosen = dice.sample(free, count);
    chosen.forEach(who -> reserved.add(who.id()));
    return chosen;
  }

  /** Ordinary people who stay within the ages. */
  public List<Resident> people(int count, int low, int high) {
    return dice.sample(ordinary(low, high), count);
  }

  private List<Resident> ordinary(int low, int high) {
    return folk.all().stream()
        .filter(who -> who.openedAt() < TownTime.START)
        .filter(who -> who.age(TownTime.START) >= low && who.age(TownTime.END) <= high)
        .toList();
  }

  /** An ordinary minor with a family id. */
  public Resident childWithFamily() {
    return dice.pick(ordinary(12, 17).stream().filter(who -> who.familyId() != null).toList());
  }

  /** A school class with pupils of {@code age} at the start. */
  public List<Resident> schoolClass(int age) {
    List<List<Resident>> fitting = new ArrayList<>();
    for (List<Resident> pupils : folk.classes()) {
      if (pupils.stream().filter(who -> who.age(TownTime.START) == age).count() * 3
          > pupils.size()) {
        fitting.add(pupils);
      }
    }
    return dice.pick(fitting);
  }

  /** Some grown-up acquaintances from before, as everyone has. */
  public void settleIn(Resident who) {
    for (Resident other : people(dice.between(2, 6), 20, 80)) {
      befriend(who, other, 0.1);
    }
  }

  /** Connected from before, or since both are there, with so many conversations a day. */
  public void befriend(Resident one, Resident other, double closeness) {
    Friendship.fromBefore(one, other, closeness, dice).live(chronicle, dice);
  }

  public void act(long time, Resident actor, InteractionKind kind, Resident target) {
    chronicle.act(time, actor, kind, target, null);
  }

  public void act(
      long time, Resident actor, InteractionKind kind, Resident target, @Nullable Via via) {
    chronicle.act(time, actor, kind, target, via);
  }

  /** {@code one} asks, {@code other} accepts at {@code accepted}. */
  public void connect(long asked, Resident one, Resident other, long accepted) {
    act(asked, one, InteractionKind.CONNECTION_REQUEST, other, Via.SEARCH);
    act(accepted, other, InteractionKind.CONNECTION_ACCEPT, one);
  }

  /** A few words, in the way that the age of both allows. */
  public void word(long time, Resident from, Resident to) {
    boolean privately = from.mayMessage(time) && to.mayMessage(time);
    act(time, from, privately ? InteractionKind.MESSAGE : InteractionKind.COMMENT, to);
  }
}

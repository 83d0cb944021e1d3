package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;

/** The numbers in the signals' definitions (catalogue §1), in event time. */
public record SignalSettings(
    FanOut fanOut,
    BlockedByMinors blockedByMinors,
    DeclinedByMinors declinedByMinors,
    Probing probing,
    NewAccount newAccount,
    ListWalk listWalk,
    ParallelChats parallelChats,
    GiftFanOut giftFanOut,
    CoTargeting coTargeting,
    Burn burn,
    PublicEngagement publicEngagement,
    PrivateMessage privateMessage,
    MessageBurst messageBurst,
    EarlyCall earlyCall,
    Gift gift,
    Unanswered unanswered,
    Recontact recontact,
    NightContact nightContact,
    Sustained sustained,
    GuardLowered guardLowered,
    LinkedReturn linkedReturn,
    SideDoor sideDoor)
    implements Serializable {

  /** Distinct minors approached within the short or the long window. */
  public record FanOut(int minorsShort, Duration windowShort, int minorsLong, Duration windowLong)
      implements Serializable {}

  /**
   * Distinct minors who block or report.
   *
   * @param contactWithin how long before its block or report a minor must have been contacted
   */
  public record BlockedByMinors(int minors, Duration window, Duration contactWithin)
      implements Serializable {}

  /** Public attention to one minor, counted in events. */
  public record PublicEngagement(int events, Duration window) implements Serializable {}

  /**
   * A private message after a pause.
   *
   * @param quiet without a message from the actor to the minor before it
   */
  public record PrivateMessage(Duration quiet) implements Serializable {}

  /**
   * Many messages to one minor soon after the first interaction.
   *
   * @param firstInteractionWithin how long before, strictly, the pair's first interaction was
   */
  public record MessageBurst(int messages, Duration window, Duration firstInteractionWithin)
      implements Serializable {}

  /**
   * A call soon after the first interaction.
   *
   * @param firstInteractionWithin how long before, strictly, the pair's first interaction was
   */
  public record EarlyCall(Duration firstInteractionWithin, Duration atMostOnceIn)
      implements Serializable {}

  /**
   * A gift to a minor.
   *
   * @param connectedUnder how long, strictly, the pair may have been connected
   */
  public record Gift(Duration connectedUnder) implements Serializable {}

  /**
   * Coming back after a no.
   *
   * @param refusedWithin how long before, strictly, the minor said no
   */
  public record Recontact(Duration refusedWithin, Duration atMostOnceIn) implements Serializable {}

  /** Distinct minors who decline a connection. */
  public record DeclinedByMinors(int minors, Duration window) implements Serializable {}

  /** Refused approaches to distinct under-16s. */
  public record Probing(int minors, Duration window) implements Serializable {}

  /**
   * Approaches by a new account to distinct minors.
   *
   * @param openedWithin how long before, strictly, the account was opened
   */
  public record NewAccount(int minors, Duration window, Duration openedWithin)
      implements Serializable {}

  /** Steps from one minor to another one connected with it; the window is a step's too. */
  public record ListWalk(int steps, Duration window) implements Serializable {}

  /**
   * Messages or calls to distinct minors.
   *
   * @param firstInteractionWithin how long before each, strictly, the pair's first interaction was
   */
  public record ParallelChats(int minors, Duration window, Duration firstInteractionWithin)
      implements Serializable {}

  /** Gifts to distinct minors. */
  public record GiftFanOut(int minors, Duration window) implements Serializable {}

  /**
   * Distinct minors that two accounts both approach.
   *
   * @param apart how far apart, strictly, the two approaches to a minor are
   * @param maxApproachers a minor with more of them within that span is left out
   */
  public record CoTargeting(
      int minors, Duration window, Duration apart, @Limits(min = 2, max = 64) int maxApproachers)
      implements Serializable {}

  /**
   * Distinct minors removed or blocked, or the account deleted.
   *
   * @param talkedWithin how long before, strictly, there was a message or call to a minor
   */
  public record Burn(int minors, Duration window, Duration talkedWithin) implements Serializable {}

  /** Approaches to one minor without an answer, counted in events. */
  public record Unanswered(int approaches, Duration window) implements Serializable {}

  /**
   * Messages or calls to one minor in distinct nights, in the minor's time zone.
   *
   * @param fromHour the hour of the day at which a night begins, included
   * @param toHour the hour of the next day at which it ends, not included
   */
  public record NightContact(
      int nights,
      Duration window,
      @Limits(min = 12, max = 23) int fromHour,
      @Limits(min = 1, max = 12) int toHour)
      implements Serializable {}

  /**
   * Days of one-sided contact with one minor.
   *
   * @param days how many of the last {@code window} dates the account wrote on
   * @param minFirstShare of the days on which either wrote, those on which the account wrote first
   */
  public record Sustained(
      int days, @WholeDays Duration window, @Limits(min = 0, max = 1) double minFirstShare)
      implements Serializable {}

  /**
   * A minor opens up settings.
   *
   * @param contactWithin how long before, strictly, it accepted or was written to
   */
  public record GuardLowered(Duration contactWithin) implements Serializable {}

  /**
   * A new account that shares a device with one that the minor blocked.
   *
   * @param openedWithin how long before, strictly, the account was opened
   * @param blockedWithin how long before, strictly, the minor blocked or reported the other one
   * @param tokensKept how long, strictly, a device token counts after the last snapshot with it
   */
  public record LinkedReturn(
      Duration openedWithin, Duration blockedWithin, Duration tokensKept, Duration atMostOnceIn)
      implements Serializable {}

  /**
   * Another way to an under-16 after a refusal.
   *
   * @param refusedWithin how long before, strictly, a message or request was refused
   */
  public record SideDoor(Duration refusedWithin, Duration atMostOnceIn) implements Serializable {}
}

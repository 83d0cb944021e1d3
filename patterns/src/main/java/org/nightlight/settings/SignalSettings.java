package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;

/** The numbers in the signals' definitions (catalogue §1), in event time. */
public record SignalSettings(
    FanOut fanOut,
    BlockedByMinors blockedByMinors,
    PublicEngagement publicEngagement,
    PrivateMessage privateMessage,
    MessageBurst messageBurst,
    EarlyCall earlyCall,
    Gift gift,
    Recontact recontact)
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
}

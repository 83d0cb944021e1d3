package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;

/**
 * What lowers a severity or a score (catalogue §2, guards). Windows are in event time; in every
 * guard {@code steps} lower the severity and {@code factor} multiplies the score.
 *
 * @param maxSteps down from a pattern's severity, all guards together
 * @param minFactor below which all factors together never go
 */
public record GuardSettings(
    @Limits(min = 0, max = 3) int maxSteps,
    @Limits(min = 0.01, max = 1) double minFactor,
    Sought sought,
    Indiscriminate indiscriminate,
    Welcomed welcomed,
    Peers peers,
    Organisation organisation,
    Verified verified,
    MinorStarted minorStarted)
    implements Serializable {

  /**
   * Minors come by themselves.
   *
   * @param minContacts minors in contact at least
   * @param minShare of those, who started it
   * @param minStarted who started it at least
   */
  public record Sought(
      @Limits(min = 0, max = 3) int steps,
      @Limits(min = 0.01, max = 1) double factor,
      int minContacts,
      @Limits(min = 0, max = 1) double minShare,
      int minStarted,
      Duration window)
      implements Serializable {}

  /**
   * Addresses everybody alike.
   *
   * @param minAddressed distinct accounts addressed at least
   * @param populationMinorShare share of minors among them at most, what chance alone would give
   */
  public record Indiscriminate(
      @Limits(min = 0, max = 3) int steps,
      @Limits(min = 0.01, max = 1) double factor,
      int minAddressed,
      @Limits(min = 0, max = 1) double populationMinorShare,
      Duration window)
      implements Serializable {}

  /**
   * Approached minors write back.
   *
   * @param minApproached minors approached at least
   * @param minShare of those, who wrote back
   */
  public record Welcomed(
      @Limits(min = 0, max = 3) int steps,
      int minApproached,
      @Limits(min = 0, max = 1) double minShare,
      Duration window)
      implements Serializable {}

  /**
   * Nearly of an age.
   *
   * @param minAgeGap years of age from which two people are no peers any more
   */
  public record Peers(
      @Limits(min = 0, max = 3) int steps,
      @Limits(min = 0.01, max = 1) double factor,
      @Limits(min = 1, max = 100) int minAgeGap,
      Duration window)
      implements Serializable {}

  /** An organisation's account. */
  public record Organisation(
      @Limits(min = 0, max = 3) int steps, @Limits(min = 0.01, max = 1) double factor)
      implements Serializable {}

  /** A verified adult; bears on the score only. */
  public record Verified(@Limits(min = 0.01, max = 1) double factor) implements Serializable {}

  /** The minor began the contact. */
  public record MinorStarted(@Limits(min = 0, max = 3) int steps) implements Serializable {}
}

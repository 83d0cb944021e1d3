package org.nightlight.settings;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service promises to its users, and how it is judged (catalogue §3): {@code
 * privacy-defaults.yaml}.
 *
 * @param openedWithin how long after {@code created_at}, strictly under, a first snapshot by the
 *     service is the account's opening
 * @param closeWithin how long after a birth date puts an account into an age band its settings may
 *     stay open; closed at exactly that time is in time
 * @param deliveredOnceIn one violation a check and actor→target pair in that time, a higher
 *     severity excepted
 * @param checks by a check's name; hold where a region has no word of its own
 * @param regions what holds there instead: by ISO 3166-1 alpha-2 code, then by a check's name
 */
public record PrivacySettings(
    Duration openedWithin,
    Duration closeWithin,
    Duration deliveredOnceIn,
    RegressionSettings regression,
    Map<String, CheckPromise> checks,
    Map<String, Map<String, CheckPromise>> regions)
    implements Serializable {

  public PrivacySettings {
    checks = Map.copyOf(checks);
    regions = Map.copyOf(regions);
  }

  /**
   * What a check holds a service to.
   *
   * @param region of the protected account; null: unknown
   */
  public CheckPromise promise(String check, @Nullable String region) {
    Map<String, CheckPromise> own = region == null ? null : regions.get(region);
    CheckPromise promise = own == null ? null : own.get(check);
    promise = promise == null ? checks.get(check) : promise;
    if (promise == null) {
      throw new IllegalArgumentException("No settings for check " + check);
    }
    return promise;
  }

  /**
   * When many accounts at once have violations of one check ({@code default-regression}).
   *
   * @param accounts at least so many distinct ones in the window
   * @param timesUsual and at least so many times the usual rate
   * @param usualWindow the span before the window that gives the usual rate
   * @param quiet again only when nothing fulfilled it for so long
   */
  public record RegressionSettings(
      int accounts, Duration window, double timesUsual, Duration usualWindow, Duration quiet)
      implements Serializable {}
}

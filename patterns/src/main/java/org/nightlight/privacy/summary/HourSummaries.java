package org.nightlight.privacy.summary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/** Adds up the parts of an hour, keyed by check, region and hour: they all come at once. */
public final class HourSummaries implements Stage<HourPart, HourSummary, HourSummary> {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable HourSummary apply(
      @Nullable HourSummary none, List<HourPart> parts, Outlet<HourSummary> out) {
    Map<String, Long> violations = new TreeMap<>();
    long accountsSeen = 0;
    long refused = 0;
    for (HourPart part : parts) {
      part.violations().forEach((cause, count) -> violations.merge(cause, count, Long::sum));
      accountsSeen += part.accountsSeen();
      refused += part.refused();
    }
    HourPart first = parts.get(0);
    out.emit(
        new HourSummary(
            first.check(), first.region(), first.hour(), accountsSeen, violations, refused));
    return null;
  }

  @Override
  public long expiresAt(HourSummary none) {
    return NEVER_EXPIRES;
  }
}

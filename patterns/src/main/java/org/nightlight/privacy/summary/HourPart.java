package org.nightlight.privacy.summary;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/**
 * What a check saw in an hour of a part of a region's accounts.
 *
 * @param violations by cause
 */
public record HourPart(
    Position position,
    String check,
    @Nullable String region,
    long hour,
    long accountsSeen,
    Map<String, Long> violations,
    long refused)
    implements Ordered {

  @Override
  public String key() {
    return check + ' ' + region + ' ' + hour;
  }
}

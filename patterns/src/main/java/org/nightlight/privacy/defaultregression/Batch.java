package org.nightlight.privacy.defaultregression;

import java.util.List;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/** What one second of event time brought of one check to a part of the accounts. */
public record Batch(Position position, String check, List<RegressionVisit> visits)
    implements Ordered {

  @Override
  public String key() {
    return check;
  }
}

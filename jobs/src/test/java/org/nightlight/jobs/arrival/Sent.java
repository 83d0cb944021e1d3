package org.nightlight.jobs.arrival;

import org.nightlight.event.Position;
import org.nightlight.jobs.input.Origin.Input;

/**
 * A record of a log.
 *
 * @param position its event's; null for a record that is not one
 */
public record Sent(Position position, String json) {

  /** The same with its start lost, which is no JSON. */
  Sent broken() {
    return new Sent(null, json.substring(1));
  }

  public Input input() {
    return position.interaction() ? Input.INTERACTIONS : Input.ACCOUNTS;
  }
}

package org.nightlight.stage;

import org.nightlight.event.Position;

/** An input of a {@link Stage}: whose state it concerns, and its event's place in the order. */
public interface Ordered {

  Position position();

  /** The account, or the two of a pair, that the stage's state is kept by. */
  String key();
}

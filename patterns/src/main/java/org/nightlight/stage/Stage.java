package org.nightlight.stage;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the pipeline as a pure function of a key's state and of what one event brings to it.
 * The Flink job and the reference runner call the same stages: for each key in the order of {@link
 * org.nightlight.event.Position}, everything that one event brings at once.
 *
 * @param <I> what comes in
 * @param <S> the state of one key: an immutable record that Flink's own serializers take
 * @param <O> what goes out, with the position of the event that brought it about
 */
public interface Stage<I extends Ordered, S, O> extends Serializable {

  /** A state that never expires by itself. */
  long NEVER_EXPIRES = Long.MAX_VALUE;

  /**
   * Takes in what one event brings.
   *
   * @param state null where nothing is remembered of the key
   * @param simultaneous at least one input, all of one key and position, in no particular order
   * @return the key's state from now on; null to remember nothing
   */
  @Nullable S apply(@Nullable S state, List<I> simultaneous, Outlet<O> out);

  /**
   * Tells what forgetting brings about, at {@link org.nightlight.event.Position#before} the time.
   *
   * @param time when the state expired: {@link #expiresAt} of it
   */
  default void onExpiry(String key, S state, long time, Outlet<O> out) {}

  /** What of a state that has expired, or a part of it, is still remembered; null: nothing. */
  default @Nullable S remaining(S state, long time) {
    return null;
  }

  /**
   * From when on, in event time, the state or a part of it may be forgotten; {@link #NEVER_EXPIRES}
   * if never. Of what {@link #remaining} leaves at a time it is later than that.
   */
  long expiresAt(S state);
}

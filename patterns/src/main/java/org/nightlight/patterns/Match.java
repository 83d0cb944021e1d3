package org.nightlight.patterns;

import java.util.List;
import org.nightlight.event.Position;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Ordered;

/**
 * Signals that fulfil a pattern, one for each of its steps, in order.
 *
 * @param chain at least one, each at a later position than the one before it
 */
public record Match(String pattern, List<Signal> chain) implements Ordered {

  public Signal first() {
    return chain.get(0);
  }

  public Signal last() {
    return chain.get(chain.size() - 1);
  }

  /** Where it completes. */
  @Override
  public Position position() {
    return last().position();
  }

  @Override
  public String key() {
    return last().subjectId();
  }

  public long time() {
    return position().time();
  }

  /** From its first evidence to the event that completed it, milliseconds. */
  public long span() {
    long first = Long.MAX_VALUE;
    for (Signal signal : chain) {
      first = Math.min(first, signal.evidence().get(0).occurredAt());
    }
    return time() - first;
  }
}

package org.nightlight.signals;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.stage.Outlet;

/**
 * Finds one signal a→m, from what two accounts do to each other.
 *
 * @param <M> what it remembers of the pair: an immutable record
 */
public interface PairDetector<M> extends Serializable {

  /**
   * Takes in a contact between an adult-like account and a minor, in either direction.
   *
   * @param memory null where nothing is remembered
   * @param found where completed signals go
   * @return the memory from now on
   */
  @Nullable M detect(@Nullable M memory, Contact contact, List<Signal> found, Outlet<?> out);
}

package org.nightlight.signals;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.contact.Contact;
import org.nightlight.stage.Outlet;

/**
 * Finds one signal by a, from all its contacts with minors.
 *
 * @param <M> what it remembers of the adult-like account: an immutable record
 */
public interface ActorDetector<M> extends Serializable {

  /**
   * Takes in a contact of an adult-like account with a minor, in either direction.
   *
   * @param memory null where nothing is remembered
   * @param found where completed signals go
   * @return the memory from now on
   */
  @Nullable M detect(@Nullable M memory, Contact contact, List<Signal> found, Outlet<?> out);
}

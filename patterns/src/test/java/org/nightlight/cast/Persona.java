package org.nightlight.cast;

import java.util.List;

/**
 * Someone of the catalogue's "looks like this but is fine": lives 30 days in a world of its own.
 */
interface Persona {

  /** In the catalogue's words. */
  String name();

  /** Lives; returns those whom the persona is about. */
  List<Someone> live(World world);
}

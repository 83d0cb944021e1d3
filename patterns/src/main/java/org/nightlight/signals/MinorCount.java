package org.nightlight.signals;

import java.util.List;

/**
 * What a signal that counts distinct minors remembers.
 *
 * @param latest the latest counted event of each minor
 */
public record MinorCount(List<EvidenceEvent> latest, Arm arm) {

  static final MinorCount NONE = new MinorCount(List.of(), Arm.READY);
}

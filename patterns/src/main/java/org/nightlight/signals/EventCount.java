package org.nightlight.signals;

import java.util.List;

/** What a signal that counts events of a pair remembers: those of its window. */
public record EventCount(List<EvidenceEvent> events, Arm arm) {

  static final EventCount NONE = new EventCount(List.of(), Arm.READY);
}

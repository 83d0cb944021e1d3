package org.nightlight.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;

/**
 * A risk alert (contract §3). It says what happened, not what someone is. Times in milliseconds
 * since the epoch, UTC; what settings alone decide is added when it is written.
 *
 * @param id 32 hex characters: the same match always has the same
 * @param score the subject's accumulated risk right after the completing event, unrounded
 * @param minorIds the distinct minors in the evidence, at most 50, in ASCII order
 * @param minorCount how many there are
 * @param evidence at most 50, the latest, in order
 * @param evidenceCount how many there are
 */
public record Alert(
    String id,
    Position position,
    String pattern,
    int patternVersion,
    Mode mode,
    Severity severity,
    double score,
    String subjectId,
    @Nullable String region,
    List<String> minorIds,
    int minorCount,
    long firstEventAt,
    String explanation,
    List<AlertEvidence> evidence,
    int evidenceCount) {

  public long detectedAt() {
    return position.time();
  }
}

package org.nightlight.risk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.nightlight.event.Position;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.signals.Signal;

/**
 * The id of an alert: 32 hex characters, the first half of a SHA-256 over pattern, version, subject
 * and the completing event ids of the chain's signals, with line feeds between, which no id holds.
 */
final class AlertId {

  private static final int BYTES = 16;

  private AlertId() {}

  static String of(RiskPattern pattern, Match match) {
    return of(pattern, match.key(), match.chain().stream().map(Signal::position).toList());
  }

  /** Of the score's level: by the event at which it was judged. */
  static String of(RiskPattern pattern, String subjectId, Position judged) {
    return of(pattern, subjectId, List.of(judged));
  }

  private static String of(RiskPattern pattern, String subjectId, List<Position> events) {
    StringBuilder text = new StringBuilder();
    text.append(pattern.name()).append('\n').append(pattern.version()).append('\n');
    text.append(subjectId);
    events.forEach(event -> text.append('\n').append(event.eventId()));
    byte[] hash = sha256().digest(text.toString().getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.nightlight.risk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    StringBuilder text = new StringBuilder();
    text.append(pattern.name()).append('\n').append(pattern.version()).append('\n');
    text.append(match.key());
    for (Signal signal : match.chain()) {
      text.append('\n').append(signal.position().eventId());
    }
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

package org.nightlight.risk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The id of a result that depends on nothing but what it is about, so that a replay gives it the
 * same: 32 hex characters, the first half of a SHA-256 over its parts, with line feeds between,
 * which no id holds.
 */
public final class ResultId {

  private static final int BYTES = 16;

  private ResultId() {}

  public static String of(List<String> parts) {
    byte[] text = String.join("\n", parts).getBytes(StandardCharsets.US_ASCII);
    return HexFormat.of().formatHex(sha256().digest(text), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

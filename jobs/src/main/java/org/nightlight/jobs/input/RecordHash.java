package org.nightlight.jobs.input;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keyed hash of rejected records: HMAC-SHA-256 in 64 lower-case hex characters. Equal records
 * can be told to be equal by it, and nothing else of them without the key.
 */
public final class RecordHash {

  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;

  /**
   * Starts a hash.
   *
   * @param key at least one byte
   */
  public RecordHash(byte[] key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }

  void add(byte[] bytes, int from, int length) {
    mac.update(bytes, from, length);
  }

  /** Ends the record, so that the next can be added. */
  String hex() {
    return HexFormat.of().formatHex(mac.doFinal());
  }

  /** The hash of a whole record. */
  public String of(byte[] record) {
    return HexFormat.of().formatHex(mac.doFinal(record));
  }
}

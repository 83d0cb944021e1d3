package org.nightlight.jobs.town;

/**
 * Ids that tell nothing: a counter sent through a one-to-one mix of 48 bits, so that no two are
 * equal and nothing needs to be remembered.
 */
final class OpaqueIds {

  private static final long MASK = (1L << 48) - 1;

  private final String prefix;
  private final long offset;
  private long next;

  OpaqueIds(String prefix, Dice dice) {
    this.prefix = prefix;
    this.offset = dice.bits() & MASK;
  }

  String next() {
    long mixed = (offset + next++) & MASK;
    mixed = (mixed * 0x9E3779B97F4BL) & MASK;
    mixed ^= mixed >>> 24;
    mixed = (mixed * 0xC2B2AE3D27D5L) & MASK;
    mixed ^= mixed >>> 24;
    String hex = Long.toHexString(mixed);
    return prefix + "0".repeat(12 - hex.length()) + hex;
  }
}

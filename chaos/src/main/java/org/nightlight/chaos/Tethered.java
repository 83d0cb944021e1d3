package org.nightlight.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Runs another class's main method in a process that ends when the one that started it is gone,
 * however that ended: standard input is a pipe between the two.
 */
final class Tethered {

  private static final int PARENT_GONE = 3;

  private Tethered() {}

  public static void main(String[] args) throws Exception {
    Thread tether = new Thread(Tethered::awaitParentsEnd, "tether");
    tether.setDaemon(true);
    tether.start();
    Class.forName(args[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }

  private static void awaitParentsEnd() {
    try {
      if (System.in.read() < 0) {
        Runtime.getRuntime().halt(PARENT_GONE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.nightlight.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is killed: a kind of process, and how much memory one gets. */
enum ProcessKind {
  BROKER(320, 128),
  JOB_MANAGER(384, 128),
  TASK_MANAGER(512, 384);

  /** Soon killed: code that is compiled quickly beats code that is compiled well. */
  private static final List<String> ALL =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private final int heap;
  private final int direct;

  /** Megabytes. */
  ProcessKind(int heap, int direct) {
    this.heap = heap;
    this.direct = direct;
  }

  /** Options of the Java machine. */
  List<String> javaOptions() {
    List<String> options = new ArrayList<>(ALL);
    options.add("-Xmx" + heap + "m");
    options.add("-XX:MaxDirectMemorySize=" + direct + "m");
    return options;
  }

  /** For example {@code task manager}. */
  String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

package org.nightlight.chaos;

import java.util.List;
import java.util.Locale;

/** What is killed: a kind of process, and how much memory one gets. */
enum ProcessKind {
  BROKER("-Xmx320m"),
  JOB_MANAGER("-Xmx384m"),
  TASK_MANAGER("-Xmx512m", "-XX:MaxDirectMemorySize=384m");

  /** Soon killed: code that is compiled quickly beats code that is compiled well. */
  private static final List<String> ALL =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private final List<String> memory;

  ProcessKind(String... memory) {
    this.memory = List.of(memory);
  }

  /** Options of the Java machine. */
  List<String> javaOptions() {
    return java.util.stream.Stream.concat(ALL.stream(), memory.stream()).toList();
  }

  /** For example {@code task manager}. */
  String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

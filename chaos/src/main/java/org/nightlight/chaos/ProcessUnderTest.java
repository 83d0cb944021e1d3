package org.nightlight.chaos;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.util.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * A process of its own with this one's class path, killed and started again as often as one likes.
 * What it says goes to a file of its name.
 */
final class ProcessUnderTest implements AutoCloseable {

  private final String name;
  private final Path temporary;
  private final ProcessBuilder builder;
  private @Nullable Process process;

  /**
   * Prepares a process.
   *
   * @param main the class that it runs
   */
  ProcessUnderTest(
      ProcessKind kind, String name, ClusterFiles files, Class<?> main, String... arguments) {
    this.name = name;
    temporary = files.temporary(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(kind.javaOptions());
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-Dnightlight.log.level=INFO");
    command.add("-Dlog4j.configurationFile=classpath:log4j2.properties");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Tethered.class.getName(), main.getName()));
    command.addAll(List.of(arguments));
    File log = files.logs().resolve(name + ".log").toFile();
    builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
  }

  /** Starts it, with nothing left of what an earlier one had in memory or in temporary files. */
  void start() throws IOException {
    FileUtils.deleteDirectory(temporary.toFile());
    Files.createDirectories(temporary);
    process = builder.start();
  }

  /** Kills it as {@code kill -9} does, and waits until it is gone. */
  void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  String name() {
    return name;
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }
}

package org.nightlight.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of a small Flink cluster: {@code config.yaml} with every memory key that Flink's own
 * scripts would compute, and the folders in which its processes keep what they keep.
 *
 * @param root all of it lies below
 * @param rpcPort the JobManager's, fixed so that TaskManagers find the next one
 * @param restPort where jobs are submitted and asked after
 */
record ClusterFiles(Path root, int rpcPort, int restPort) {

  private static final String CONFIG =
      """
      jobmanager.rpc.address: 127.0.0.1
      jobmanager.rpc.port: %d
      jobmanager.bind-host: 127.0.0.1
      rest.address: 127.0.0.1
      rest.bind-address: 127.0.0.1
      rest.port: %d
      rest.bind-port: %d
      taskmanager.host: 127.0.0.1
      taskmanager.bind-host: 127.0.0.1
      taskmanager.numberOfTaskSlots: 1
      taskmanager.cpu.cores: 1.0
      taskmanager.memory.task.heap.size: 384m
      taskmanager.memory.task.off-heap.size: 64m
      taskmanager.memory.framework.heap.size: 128m
      taskmanager.memory.framework.off-heap.size: 128m
      taskmanager.memory.network.min: 128m
      taskmanager.memory.network.max: 128m
      taskmanager.memory.managed.size: 128m
      taskmanager.memory.jvm-metaspace.size: 192m
      taskmanager.memory.jvm-overhead.min: 128m
      taskmanager.memory.jvm-overhead.max: 128m
      heartbeat.interval: 1000
      heartbeat.timeout: 10000
      cluster.registration.error-delay: 1000
      cluster.registration.refused-registration-delay: 1000
      """;

  /** Makes the folders and writes the files. */
  static ClusterFiles in(Path root) throws IOException {
    ClusterFiles files = new ClusterFiles(root, Ports.free(), Ports.free());
    Files.createDirectories(files.conf());
    Files.createDirectories(files.logs());
    Files.writeString(
        files.conf().resolve("config.yaml"),
        CONFIG.formatted(files.rpcPort, files.restPort, files.restPort));
    return files;
  }

  Path conf() {
    return root.resolve("conf");
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path checkpoints() {
    return root.resolve("checkpoints");
  }

  Path brokerData() {
    return root.resolve("broker");
  }

  /** What a process keeps only while it lives. */
  Path temporary(String process) {
    return root.resolve("tmp").resolve(process);
  }
}

package org.nightlight.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint;
import org.apache.flink.runtime.taskexecutor.TaskManagerRunner;

/**
 * A Kafka broker, a JobManager and TaskManagers of one slot each, every one of them a process of
 * its own.
 */
final class TestCluster implements AutoCloseable {

  private final ProcessUnderTest broker;
  private final ProcessUnderTest jobManager;
  private final List<ProcessUnderTest> taskManagers = new ArrayList<>();

  /**
   * Prepares the processes.
   *
   * @param topics made with so many partitions
   */
  TestCluster(
      ClusterFiles files,
      int brokerPort,
      int taskManagers,
      int partitions,
      Collection<String> topics) {
    List<String> arguments = new ArrayList<>();
    arguments.add(files.brokerData().toString());
    arguments.add(Integer.toString(brokerPort));
    arguments.add(Integer.toString(partitions));
    arguments.addAll(topics);
    broker =
        new ProcessUnderTest(
            ProcessKind.BROKER,
            "broker",
            files,
            BrokerProcess.class,
            arguments.toArray(String[]::new));
    jobManager =
        flink(
            ProcessKind.JOB_MANAGER, "jobmanager", StandaloneSessionClusterEntrypoint.class, files);
    for (int i = 1; i <= taskManagers; i++) {
      this.taskManagers.add(
          flink(ProcessKind.TASK_MANAGER, "taskmanager-" + i, TaskManagerRunner.class, files));
    }
  }

  private static ProcessUnderTest flink(
      ProcessKind kind, String name, Class<?> main, ClusterFiles files) {
    return new ProcessUnderTest(kind, name, files, main, "--configDir", files.conf().toString());
  }

  void start() throws IOException {
    for (ProcessUnderTest process : all()) {
      process.start();
    }
  }

  /** Kills a process and starts the next in its place, as a supervisor would. */
  void killAndReplace(PlannedKill kill) throws IOException, InterruptedException {
    ProcessUnderTest process =
        switch (kill.kind()) {
          case BROKER -> broker;
          case JOB_MANAGER -> jobManager;
          case TASK_MANAGER -> taskManagers.get(kill.which() % taskManagers.size());
        };
    process.kill();
    process.start();
  }

  /**
   * Starts again what has ended by itself, as a supervisor would; tells what that was.
   *
   * @throws IllegalStateException if it was the JobManager: nothing is killed that it cannot bear
   */
  List<String> revive() throws IOException {
    if (!jobManager.isAlive()) {
      throw new IllegalStateException("the JobManager has ended by itself");
    }
    List<String> ended = new ArrayList<>();
    for (ProcessUnderTest process : all()) {
      if (!process.isAlive()) {
        process.start();
        ended.add(process.name());
      }
    }
    return ended;
  }

  private List<ProcessUnderTest> all() {
    List<ProcessUnderTest> all = new ArrayList<>(List.of(broker, jobManager));
    all.addAll(taskManagers);
    return all;
  }

  @Override
  public void close() {
    all().forEach(ProcessUnderTest::close);
  }
}

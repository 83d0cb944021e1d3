package org.nightlight.jobs.cli;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.kafka.ClientProperties;
import org.nightlight.jobs.kafka.TopicCheck;
import org.nightlight.jobs.live.CheckpointFolder;
import org.nightlight.jobs.live.LivePipeline;
import org.nightlight.jobs.live.LiveRun;
import org.nightlight.jobs.terminal.Screen;
import org.nightlight.jobs.terminal.StopSignal;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.LoadedSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The live job against a Kafka cluster, in this process. */
@Command(
    name = "run",
    description =
        "Runs the live job against a Kafka cluster, in this process, until it is stopped.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Cluster and topics are settings under kafka:, credentials go into the file",
      "that kafka.client-properties-file names. A live run needs a secret of its",
      "own, input.hash-key-file. With run.checkpoint-dir set, a run goes on where",
      "the last one stopped or broke off.",
      "",
      "Ctrl-C stops in good order, a second one at once.",
      "",
      "Examples:",
      "  ./nightlight run --config /etc/nightlight",
      "  ./nightlight run --set kafka.bootstrap-servers=kafka-1:9092,kafka-2:9092 \\",
      "      --set input.hash-key-file=/etc/nightlight/hash.key \\",
      "      --set run.checkpoint-dir=/var/lib/nightlight",
      "",
      "The same job on a Flink cluster:",
      "  flink run jobs/target/nightlight-job.jar --config /etc/nightlight"
    })
final class RunCommand implements Callable<Integer> {

  private static final Duration TELL_EVERY = Duration.ofMinutes(1);

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @Option(
      names = "--allow-non-restored-state",
      description =
          "Go on although a pattern that the last run had was removed or is of another version; how"
              + " far its sequences had got is dropped.")
  private boolean allowNonRestoredState;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    LoadedSettings loaded = settings.load();
    HashKey hashKey = HashKey.required(loaded.settings().input());
    KafkaSettings kafka = loaded.settings().kafka();
    Properties client = ClientProperties.of(kafka);
    try (StopSignal stop = StopSignal.listen();
        Screen screen = Screen.of(spec.commandLine())) {
      TopicCheck check = new TopicCheck(kafka, client, screen::note);
      Map<String, Integer> partitions = stop.interrupting(check::await);
      LivePipeline pipeline = new LivePipeline(loaded, hashKey, client, partitions);
      try (CheckpointFolder checkpoints =
          CheckpointFolder.of(loaded.settings().run().checkpointDir())) {
        if (allowNonRestoredState) {
          checkpoints.allowNonRestoredState();
        }
        new LiveRun(pipeline, checkpoints, screen, stop, TELL_EVERY).run();
      }
    } catch (InterruptedException e) {
      spec.commandLine().getErr().println("stopped before it ran");
    }
    return 0;
  }
}

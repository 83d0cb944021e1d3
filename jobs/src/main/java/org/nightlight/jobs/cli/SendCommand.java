package org.nightlight.jobs.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.kafka.ClientProperties;
import org.nightlight.jobs.kafka.FileSender;
import org.nightlight.jobs.kafka.TopicCheck;
import org.nightlight.settings.KafkaSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends files to the input topics, for trying things out without Kafka's own tools. */
@Command(
    name = "send",
    description = "Sends files to the input topics of a Kafka cluster, keyed as the contract says.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Files hold one JSON object a line, UTF-8; /dev/stdin is a file too.",
      "",
      "Examples:",
      "  ./nightlight send --accounts accounts.jsonl --interactions interactions.jsonl",
      "  ./nightlight send --interactions /dev/stdin \\",
      "      --set kafka.bootstrap-servers=127.0.0.1:9092"
    })
final class SendCommand implements Callable<Integer> {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Option(
      names = "--accounts",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Account changes (contract §1).")
  private List<Path> accounts = List.of();

  @Option(
      names = "--interactions",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Interactions (contract §1).")
  private List<Path> interactions = List.of();

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (accounts.isEmpty() && interactions.isEmpty()) {
      throw new UsageException("nothing to send: --accounts FILE… or --interactions FILE…");
    }
    KafkaSettings kafka = settings.load().settings().kafka();
    Properties client = ClientProperties.of(kafka);
    new TopicCheck(kafka, client, spec.commandLine().getErr()::println).await();
    try (FileSender sender = new FileSender(kafka, client)) {
      sender.send(Input.ACCOUNTS, accounts);
      if (!accounts.isEmpty() && !interactions.isEmpty()) {
        // A job that had nothing to do should have met them before they act.
        Thread.sleep(PAUSE.toMillis());
      }
      sender.send(Input.INTERACTIONS, interactions);
      spec.commandLine()
          .getOut()
          .printf(
              "%,d records sent to %s%s%n",
              sender.sent(),
              kafka.bootstrapServers(),
              sender.unreadable() == 0
                  ? ""
                  : ", of which the job will reject " + sender.unreadable());
    }
    return 0;
  }
}

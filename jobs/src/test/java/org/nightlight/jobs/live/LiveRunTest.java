package org.nightlight.jobs.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.jobs.input.HashKey;
import org.nightlight.jobs.kafka.EmbeddedBroker;
import org.nightlight.jobs.terminal.Screen;
import org.nightlight.jobs.terminal.StopSignal;
import org.nightlight.patterns.Catalogue;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Timeout(180)
class LiveRunTest {

  private static final int PARTITIONS = 2;
  private static final Duration TELL_EVERY = Duration.ofMillis(100);

  @TempDir private Path data;

  @Command
  static final class AnyCommand {}

  @Test
  void aRunStopsInGoodOrderAndTheNextOneGoesOnFromThere() throws Exception {
    HistoryInKafka history = new HistoryInKafka(2);
    try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("broker"))) {
      broker.createTopics(
          PARTITIONS,
          "accounts",
          "interactions",
          "risk-alerts",
          "privacy-violations",
          "privacy-summary",
          "rejected-events",
          "late-events");
      history.send(broker.bootstrapServers(), 0, history.size());

      String first = runUntil("%,d read".formatted(history.size()), broker);
      String second = runUntil("%,d read".formatted(history.size()), broker);

      assertTrue(first.contains("starting afresh"), first);
      assertTrue(first.contains("stopped: %,d read = ".formatted(history.size())), first);
      assertTrue(second.contains("going on from "), second);
      assertTrue(second.contains("stopped: %,d read = ".formatted(history.size())), second);
    }
  }

  /** Runs until the ledger says so, then stops as Ctrl-C does; what was said. */
  private String runUntil(String ledger, EmbeddedBroker broker) throws Exception {
    LoadedSettings loaded =
        SettingsLoader.load(
            null,
            Catalogue.shapes(),
            List.of("kafka.bootstrap-servers=" + broker.bootstrapServers()));
    Map<String, Integer> partitions = Map.of("accounts", PARTITIONS, "interactions", PARTITIONS);
    HashKey key = HashKey.orDefault(loaded.settings().input());
    LivePipeline pipeline = new LivePipeline(loaded, key, new Properties(), partitions);
    CheckpointFolder checkpoints = CheckpointFolder.of(data.resolve("checkpoints").toString());
    StringWriter said = new StringWriter();
    CommandLine command = new CommandLine(new AnyCommand());
    command.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
    try (StopSignal stop = StopSignal.listen();
        Screen screen = Screen.of(command)) {
      CompletableFuture<Void> running =
          CompletableFuture.runAsync(
              () -> run(new LiveRun(pipeline, checkpoints, screen, stop, TELL_EVERY)));
      Await.until("it reads", () -> said.toString().contains(ledger) || running.isDone());
      stop.raise();
      running.get();
    }
    return said.toString();
  }

  private static void run(LiveRun run) {
    try {
      run.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

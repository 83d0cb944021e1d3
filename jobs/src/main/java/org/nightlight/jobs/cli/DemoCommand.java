package org.nightlight.jobs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.nightlight.jobs.demo.Demo;
import org.nightlight.jobs.terminal.Screen;
import org.nightlight.jobs.terminal.StopSignal;
import org.nightlight.jobs.town.Town;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole path in one process: a town through Kafka and the live job to the screen. */
@Command(
    name = "demo",
    description = {
      "Shows the whole path in one process: an invented town's life in, alerts out.",
      "",
      "Starts a Kafka broker and the live job, sends three weeks of the town through them and"
          + " prints each alert. Needs nothing but Java; takes half a minute or so."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  ./nightlight demo",
      "  ./nightlight demo --keep-running",
      "  ./nightlight demo --set signals.fan-out.minors-short=5"
    })
final class DemoCommand implements Callable<Integer> {

  @Option(
      names = "--keep-running",
      description = "Leaves broker and job up for events of your own, until Ctrl-C.")
  private boolean keepRunning;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where what was in the topics is written. Default: .nightlight/demo.")
  private Path out = Path.of(".nightlight", "demo");

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  private final Supplier<Town> town;

  DemoCommand() {
    this(() -> Town.generate(Town.DEMO_SEED));
  }

  /** A demo with another town. */
  DemoCommand(Supplier<Town> town) {
    this.town = town;
  }

  @Override
  public Integer call() throws Exception {
    settings.load();
    try (StopSignal stop = StopSignal.listen();
        Screen screen = Screen.of(spec.commandLine())) {
      new Demo(screen, stop, this::settingsAt, town, out, keepRunning).run();
    }
    return 0;
  }

  private LoadedSettings settingsAt(String bootstrapServers) throws SettingsException {
    List<String> overrides = new ArrayList<>();
    overrides.add("kafka.bootstrap-servers=" + bootstrapServers);
    overrides.add("kafka.client-properties-file=null");
    overrides.add("kafka.delivery=at-least-once");
    overrides.add("kafka.emit-signals=true");
    if (keepRunning) {
      // Whoever sends a few events of their own should not wait for a minute.
      overrides.add("time.idle-after=20s");
    }
    return settings.load(overrides);
  }
}

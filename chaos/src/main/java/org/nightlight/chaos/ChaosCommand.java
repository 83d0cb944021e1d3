package org.nightlight.chaos;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.flink.util.FileUtils;
import org.nightlight.settings.Delivery;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The crash proof as a command. */
@Command(
    name = "nightlight-chaos",
    description = {
      "Runs the live job on a cluster of separate processes under load, kills them",
      "again and again as kill -9 does, and compares what comes out with what the",
      "reference runner finds: nothing missing, nothing invented."
    },
    mixinStandardHelpOptions = true,
    version = "Nightlight 0.1.0-SNAPSHOT",
    sortOptions = false,
    footer = {
      "",
      "Progress goes to stderr, the report to stdout and to a file. Nothing outside",
      "this machine is touched; everything that was started ends with the command.",
      "",
      "Examples:",
      "  ./nightlight-chaos",
      "  ./nightlight-chaos --delivery exactly-once --seed 7",
      "  ./nightlight-chaos --kills 4 --jobmanager-kills 1 --histories 20 --town-days 0",
      "",
      "Exit codes: 0 all found, nothing invented · 1 anything else · 2 wrong usage"
    })
final class ChaosCommand implements Callable<Integer> {

  @Option(
      names = "--delivery",
      split = ",",
      paramLabel = "DELIVERY",
      description = "at-least-once, exactly-once or both, a run each. Default: both.",
      converter = DeliveryName.class)
  private List<Delivery> deliveries = List.of(Delivery.values());

  @Option(
      names = "--kills",
      paramLabel = "N",
      description = "Kills of TaskManagers and the broker. Default: ${DEFAULT-VALUE}.")
  private int kills = 45;

  @Option(
      names = "--jobmanager-kills",
      paramLabel = "N",
      description = "Kills of the JobManager, besides. Default: ${DEFAULT-VALUE}.")
  private int jobManagerKills = 5;

  @Option(
      names = "--seed",
      description = "Of events, their order and the kills. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--histories",
      paramLabel = "N",
      description = "Nasty histories among the traffic. Default: ${DEFAULT-VALUE}.")
  private int histories = 200;

  @Option(
      names = "--town-days",
      paramLabel = "N",
      description = "Days of plain traffic, 0 to 21. Default: ${DEFAULT-VALUE}.")
  private int townDays = 10;

  @Option(
      names = "--gap",
      paramLabel = "SECONDS",
      description = "Longest time from a recovery to the next kill. Default: ${DEFAULT-VALUE}.")
  private int gap = 8;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where the report goes, in Markdown. Default: ${DEFAULT-VALUE}.")
  private Path report = Path.of(System.getProperty("nightlight.root", "."), ".nightlight/chaos.md");

  @Option(
      names = "--keep",
      description = "Keeps the processes' logs and data, and says where they are.")
  private boolean keep;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new ChaosCommand()).setUsageHelpAutoWidth(true).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    List<String> texts = new ArrayList<>();
    boolean holds = true;
    for (Delivery delivery : deliveries) {
      note(
          DeliveryName.of(delivery)
              + ": "
              + kills
              + " + "
              + jobManagerKills
              + " kills, seed "
              + seed);
      Outcome outcome =
          run(
              new Plan(
                  seed,
                  delivery,
                  kills,
                  jobManagerKills,
                  histories,
                  townDays,
                  Duration.ofSeconds(gap)));
      holds &= outcome.holds();
      texts.add(ReportText.markdown(outcome));
      spec.commandLine().getOut().println(texts.get(texts.size() - 1));
      spec.commandLine().getOut().flush();
    }
    Files.createDirectories(report.toAbsolutePath().getParent());
    Files.writeString(report, String.join("\n", texts));
    note("the report is in " + report);
    return holds ? 0 : 1;
  }

  private Outcome run(Plan plan) throws Exception {
    Path folder = Files.createTempDirectory("nightlight-chaos");
    note("working in " + folder);
    try (ChaosRun run = new ChaosRun(plan, folder, this::note)) {
      Thread stop = new Thread(() -> end(run, folder));
      Runtime.getRuntime().addShutdownHook(stop);
      try {
        return run.run();
      } finally {
        end(run, folder);
        Runtime.getRuntime().removeShutdownHook(stop);
      }
    }
  }

  /** Also on Ctrl-C. */
  private void end(ChaosRun run, Path folder) {
    run.close();
    if (!keep) {
      try {
        FileUtils.deleteDirectory(folder.toFile());
      } catch (IOException e) {
        note("could not remove " + folder);
      }
    }
  }

  private void note(String line) {
    PrintWriter notes = spec.commandLine().getErr();
    notes.println(line);
    notes.flush();
  }
}

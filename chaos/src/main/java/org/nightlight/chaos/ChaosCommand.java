package org.nightlight.chaos;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightlight.settings.Delivery;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
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
      description = "at-least-once or exactly-once; joined by a comma: a run each. Default: both.",
      converter = DeliveryName.class)
  private List<Delivery> deliveries = List.of(Delivery.values());

  @Mixin private PlanOptions options = new PlanOptions();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where the report goes, in Markdown. Default: ${DEFAULT-VALUE}.")
  private Path report = Path.of(System.getProperty("nightlight.root", "."), ".nightlight/chaos.md");

  @Option(names = "--keep", description = "Keeps the processes' logs and data even if all is well.")
  private boolean keep;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new ChaosCommand())
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println("nightlight-chaos: " + failure.getMessage());
              return ExitCode.SOFTWARE;
            });
  }

  @Override
  public Integer call() throws Exception {
    List<String> texts = new ArrayList<>();
    boolean holds = true;
    for (Delivery delivery : deliveries) {
      Outcome outcome = run(options.plan(delivery));
      holds &= outcome.holds();
      texts.add(ReportText.markdown(outcome));
      spec.commandLine().getOut().println(texts.get(texts.size() - 1));
      spec.commandLine().getOut().flush();
    }
    Files.createDirectories(report.toAbsolutePath().getParent());
    Files.writeString(report, String.join("\n", texts));
    note("the report is in " + report);
    return holds ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Outcome run(Plan plan) throws Exception {
    note(ReportText.heading(plan));
    try (RunFolder folder = RunFolder.make(keep);
        ChaosRun run = new ChaosRun(plan, folder.path(), this::note)) {
      Thread stop = new Thread(() -> end(run, folder));
      Runtime.getRuntime().addShutdownHook(stop);
      boolean holds = false;
      try {
        Outcome outcome = run.run();
        holds = outcome.holds();
        return outcome;
      } finally {
        if (keep || !holds) {
          folder.keep();
          note("logs and data are kept in " + folder.path());
        }
        Runtime.getRuntime().removeShutdownHook(stop);
      }
    }
  }

  /** On Ctrl-C. */
  private void end(ChaosRun run, RunFolder folder) {
    run.close();
    try {
      folder.close();
    } catch (IOException e) {
      note("could not remove " + folder.path());
    }
  }

  private void note(String line) {
    PrintWriter notes = spec.commandLine().getErr();
    notes.println(line);
    notes.flush();
  }
}

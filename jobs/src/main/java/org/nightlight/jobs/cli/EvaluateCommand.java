package org.nightlight.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightlight.jobs.evaluate.Ages;
import org.nightlight.jobs.evaluate.Evaluation;
import org.nightlight.jobs.evaluate.EvaluationTable;
import org.nightlight.jobs.evaluate.Overlay;
import org.nightlight.jobs.evaluate.Trace;
import org.nightlight.jobs.evaluate.UnusableTrace;
import org.nightlight.settings.Settings;
import org.nightlight.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how often signals and patterns fire on people who did nothing. */
@Command(
    name = "evaluate",
    description =
        "Overlays a contact trace with ages, settings and families from seeds, and tells how often"
            + " each signal and pattern fires on it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "A trace is a table, compressed (.gz) or not, split by tabs and sorted by time,",
      "with the header time_s, src, dst, kind. Kinds: msg, sms, call, mt (mention),",
      "re (reply), rt (share).",
      "What it is overlaid with, and what the numbers mean: docs/evaluation.md.",
      "",
      "Examples:",
      "  ./nightlight evaluate --trace contacts.tsv.gz",
      "  ./nightlight evaluate --trace contacts.tsv.gz --minors 0.15 --ages alike \\",
      "      --seeds 5 --out found --set signals.fan-out.minors-short=8"
    })
final class EvaluateCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--trace",
      required = true,
      paramLabel = "FILE",
      description = "Who contacted whom when.")
  private Path trace;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "How many overlays are tried; they take the seeds 1 to N. Default: 3.")
  private int seeds = 3;

  @Option(
      names = "--minors",
      paramLabel = "SHARE",
      description = "Share of people who are under 18, 0 to 1. Default: 0.25.")
  private double minors = 0.25;

  @Option(
      names = "--ages",
      paramLabel = "random|alike",
      description = "By chance, or alike among those in contact. Default: random.")
  private String ages = "random";

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      description = "Everybody's time zone, for night hours. Default: UTC.")
  private String timeZone = "UTC";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also writes evaluation.md and evaluation.tsv there.")
  private @Nullable Path out;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException, SettingsException {
    Overlay overlay = overlay();
    Settings inForce = settings.load().settings();
    Trace contacts = read();
    Evaluation evaluation;
    try (ReadingBar bar = ReadingBar.on(spec.commandLine().getErr())) {
      evaluation = Evaluation.of(contacts, overlay, seeds, inForce, bar::at);
    }
    EvaluationTable table = new EvaluationTable(evaluation);
    tell(contacts, evaluation, table);
    if (out != null) {
      Files.createDirectories(out);
      Files.writeString(out.resolve("evaluation.md"), table.markdown());
      Files.writeString(out.resolve("evaluation.tsv"), table.tsv());
    }
    return 0;
  }

  private Overlay overlay() {
    if (seeds < 1) {
      throw new UsageException("--seeds: " + seeds + " is not 1 or more");
    }
    if (!(minors >= 0 && minors <= 1)) {
      throw new UsageException("--minors: " + minors + " is not between 0 and 1");
    }
    try {
      Ages drawn = Ages.valueOf(ages.toUpperCase(Locale.ROOT));
      return new Overlay(drawn, minors, ZoneId.of(timeZone).getId());
    } catch (DateTimeException e) {
      throw new UsageException("--time-zone: " + timeZone + " is no IANA name");
    } catch (IllegalArgumentException e) {
      throw new UsageException("--ages: " + ages + " is neither random nor alike");
    }
  }

  private Trace read() throws IOException {
    try {
      return Trace.read(trace);
    } catch (UnusableTrace e) {
      throw new UsageException("--trace: " + e.getMessage());
    }
  }

  private void tell(Trace contacts, Evaluation evaluation, EvaluationTable table) {
    PrintWriter to = spec.commandLine().getOut();
    to.printf(
        Locale.ROOT,
        "%,d contacts of %,d people in %.1f days; %.0f %% minors, ages %s, %d seeds.%n"
            + "Of whom adults are in contact with, %.1f %% are minors.%n%n",
        contacts.contacts().size(),
        evaluation.people(),
        evaluation.days(),
        100 * minors,
        ages,
        seeds,
        100 * evaluation.minorContacts());
    to.print(table.markdown());
    to.flush();
  }
}

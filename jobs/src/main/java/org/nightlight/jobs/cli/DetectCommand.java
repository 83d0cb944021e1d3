package org.nightlight.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightlight.jobs.detect.Detection;
import org.nightlight.jobs.detect.Summary;
import org.nightlight.jobs.input.LogFiles;
import org.nightlight.jobs.output.Topic;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads files through the same jobs as the live run (contract §4). */
@Command(
    name = "detect",
    description = "Reads files through the same jobs as the live run; writes sorted files.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Files hold one JSON object a line, UTF-8; .gz ones may be compressed. Written to DIR:",
      "  risk-alerts.jsonl  privacy-violations.jsonl  privacy-summary.jsonl",
      "  signals.jsonl  rejected-events.jsonl  late-events.jsonl  summary.json",
      "",
      "Examples:",
      "  ./nightlight detect --accounts accounts.jsonl --interactions interactions.jsonl --out found",
      "  ./nightlight detect --accounts a.jsonl.gz --interactions day-1.jsonl day-2.jsonl \\",
      "      --out found --set signals.fan-out.minors-short=8 --state-backend heap"
    })
final class DetectCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--accounts",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Account changes (contract §1).")
  private List<Path> accounts;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--interactions",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Interactions (contract §1).")
  private List<Path> interactions;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where results are written; made if it is not there.")
  private Path out;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Stands for --set run.parallelism=N.")
  private @Nullable String parallelism;

  @Option(
      names = "--state-backend",
      paramLabel = "rocksdb|heap",
      description = "Stands for --set run.state-backend=….")
  private @Nullable String stateBackend;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Detection detection = prepare();
    Summary summary;
    try (ReadingBar bar = ReadingBar.on(spec.commandLine().getErr())) {
      summary = detection.run(out, bar::at);
    }
    tell(summary);
    return 0;
  }

  private List<String> overrides() {
    List<String> overrides = new ArrayList<>();
    if (parallelism != null) {
      overrides.add("run.parallelism=" + parallelism);
    }
    if (stateBackend != null) {
      overrides.add("run.state-backend=" + stateBackend);
    }
    return overrides;
  }

  /** Tells of everything that is wrong at once. */
  private Detection prepare() throws IOException, SettingsException {
    List<String> problems = new ArrayList<>();
    LoadedSettings loaded = null;
    try {
      loaded = settings.load(overrides());
    } catch (SettingsException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    problems.addAll(LogFiles.problems(accounts, interactions));
    if (Files.exists(out) && !Files.isDirectory(out)) {
      problems.add(out + ": is no directory");
    }
    if (loaded == null || !problems.isEmpty()) {
      throw new UsageException(String.join("\n", problems));
    }
    return Detection.of(loaded, accounts, interactions);
  }

  private void tell(Summary summary) {
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%,d alerts in %s, %,d violations in %s (%s; %.1f s)%n",
            summary.lines().getOrDefault(Topic.RISK_ALERTS, 0L),
            out.resolve("risk-alerts.jsonl"),
            summary.lines().getOrDefault(Topic.PRIVACY_VIOLATIONS, 0L),
            out.resolve("privacy-violations.jsonl"),
            summary.ledger().inWords(),
            summary.wallSeconds());
  }
}

package org.nightlight.jobs.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingInForce;
import org.nightlight.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Validates all settings and prints what is in force. */
@Command(
    name = "check",
    description = "Validates all settings and prints what is in force, and where it came from.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./nightlight check",
      "  ./nightlight check --config /etc/nightlight",
      "  ./nightlight check --set signals.fan-out.minors-short=8"
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws SettingsException {
    LoadedSettings loaded = settings.load();
    PrintWriter out = spec.commandLine().getOut();
    int keys = loaded.inForce().stream().mapToInt(s -> s.key().length()).max().orElse(0);
    int values = loaded.inForce().stream().mapToInt(s -> s.value().length()).max().orElse(0);
    String row = "%-" + keys + "s  %-" + Math.min(values, 40) + "s  %s%n";
    for (SettingInForce setting : loaded.inForce()) {
      out.printf(row, setting.key(), setting.value(), setting.origin());
    }
    out.printf(
        "%nAll %d settings are valid. Version %s.%n",
        loaded.inForce().size(), loaded.settings().version());
    return 0;
  }
}

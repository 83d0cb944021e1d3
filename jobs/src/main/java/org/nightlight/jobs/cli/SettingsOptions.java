package org.nightlight.jobs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nightlight.patterns.Catalogue;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.SettingsException;
import org.nightlight.settings.SettingsLoader;
import picocli.CommandLine.Option;

/** The options by which every command finds its settings. */
public final class SettingsOptions {

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "Folder of nightlight.yaml and patterns/. Default: the shipped one.")
  Path config = Path.of(System.getProperty("nightlight.root", "."), "config");

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Overrides one setting, for example --set time.max-out-of-orderness=60s.")
  List<String> overrides = new ArrayList<>();

  public LoadedSettings load() throws SettingsException {
    return load(List.of());
  }

  /** Loads with more overrides, which options of the command stand for. */
  LoadedSettings load(List<String> more) throws SettingsException {
    List<String> all = new ArrayList<>(overrides);
    all.addAll(more);
    return SettingsLoader.load(config, Catalogue.shapes(), all);
  }
}

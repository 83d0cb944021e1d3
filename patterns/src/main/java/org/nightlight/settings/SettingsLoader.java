package org.nightlight.settings;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings: the shipped files, over them a folder of one's own, over that single keys
 * from the command line. All problems are reported at once, none by repeating free text, since that
 * might be a secret in the wrong place.
 */
public final class SettingsLoader {

  private final Shapes shapes;
  private final List<KnownKey> known;
  private final Set<SettingsProblem> problems = new LinkedHashSet<>();
  private final ValuesInForce values = new ValuesInForce(problems);

  private SettingsLoader(Shapes shapes) {
    this.shapes = shapes;
    this.known = KnownKeys.list(ShippedFiles.signals(), shapes);
  }

  /**
   * @param folder with {@code nightlight.yaml} and {@code patterns/}; what it leaves out holds as
   *     shipped; null: all does
   * @param overrides {@code key=value}, keys joined by dots
   */
  public static LoadedSettings load(@Nullable Path folder, Shapes shapes, List<String> overrides)
      throws SettingsException {
    return new SettingsLoader(shapes).load(folder, overrides);
  }

  private LoadedSettings load(@Nullable Path folder, List<String> overrides)
      throws SettingsException {
    shipped().forEach(values::lay);
    if (folder != null) {
      new ConfigFolder(folder, problems).layers(known).forEach(values::lay);
    }
    if (!overrides.isEmpty()) {
      values.lay(Overrides.layer(overrides, known, problems));
    }
    values.requireAll(known);
    TogetherChecks.check(values, known, problems);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems.stream().sorted(inOrderOfPlaces()).toList());
    }
    List<SettingInForce> inForce = values.list(known);
    return new LoadedSettings(
        new SettingsRecords(sound(), shapes).settings(SettingsVersion.of(inForce)), inForce);
  }

  private List<Layer> shipped() {
    return known.stream()
        .map(KnownKey::file)
        .distinct()
        .map(
            file ->
                new Layer(
                    ShippedFiles.FOLDER + file,
                    Layer.SHIPPED,
                    Path.of(""),
                    KeySpace.ofFile(file, known),
                    ShippedFiles.read(file)))
        .toList();
  }

  /** The files as they are listed, what is no file of ours, then the command line. */
  private Comparator<SettingsProblem> inOrderOfPlaces() {
    List<String> files = known.stream().map(KnownKey::file).distinct().toList();
    return Comparator.comparing((SettingsProblem problem) -> problem.file().equals(Layer.OVERRIDES))
        .thenComparing(problem -> !files.contains(problem.file()))
        .thenComparing(problem -> files.indexOf(problem.file()));
  }

  private Map<String, Object> sound() {
    Map<String, Object> sound = new HashMap<>();
    for (KnownKey key : known) {
      Object value = values.sound(key.name());
      if (value != null) {
        sound.put(key.name(), value);
      }
    }
    return sound;
  }
}

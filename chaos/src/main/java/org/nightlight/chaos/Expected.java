package org.nightlight.chaos;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.jobs.output.Topic;
import org.nightlight.output.AlertJson;
import org.nightlight.output.ViolationJson;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.settings.LoadedSettings;

/** What the reference runner finds: the lines of each output, byte for byte. */
final class Expected {

  private Expected() {}

  /** The lines by output; none are expected to be late or rejected. */
  static Map<Topic, Set<String>> of(Events events, LoadedSettings loaded) {
    ReferenceRunner reference = new ReferenceRunner(loaded.settings());
    reference.runAll(events.accounts(), events.interactions());
    Map<Topic, Set<String>> lines = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      lines.put(topic, new TreeSet<>());
    }
    render(reference, loaded, it -> Objects.requireNonNull(lines.get(it.topic())).add(it.json()));
    return lines;
  }

  private static void render(
      ReferenceRunner reference, LoadedSettings loaded, Consumer<OutputRecord> out) {
    AlertJson alerts = new AlertJson(loaded.settings(), loaded.values());
    ViolationJson violations = new ViolationJson(loaded.settings());
    reference.alerts().forEach(it -> out.accept(Render.alert(it, alerts)));
    reference.signals().forEach(it -> Render.signal(it, out));
    reference.violations().forEach(it -> out.accept(Render.violation(it, violations)));
    reference.alarms().forEach(it -> out.accept(Render.regression(it, violations)));
    reference.summaries().forEach(it -> out.accept(Render.summary(it)));
  }
}

package org.nightlight.jobs.arrival;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.jobs.output.Topic;
import org.nightlight.output.AlertJson;
import org.nightlight.output.ViolationJson;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.settings.LoadedSettings;

/**
 * What the reference runner makes of a set of events, to the letter.
 *
 * @param lines of each output, as a file has them
 */
public record Expected(Map<Topic, List<String>> lines) {

  public static Expected of(Happened happened, LoadedSettings loaded) {
    ReferenceRunner reference = new ReferenceRunner(loaded.settings());
    reference.runAll(happened.accounts(), happened.interactions());
    AlertJson alerts = new AlertJson(loaded.settings(), loaded.values());
    ViolationJson violations = new ViolationJson(loaded.settings());
    List<OutputRecord> all = new ArrayList<>();
    reference.alerts().forEach(alert -> all.add(Render.alert(alert, alerts)));
    reference.signals().forEach(signal -> Render.signal(signal, all::add));
    reference.violations().forEach(one -> all.add(Render.violation(one, violations)));
    reference.alarms().forEach(alarm -> all.add(Render.regression(alarm, violations)));
    reference.summaries().forEach(summary -> all.add(Render.summary(summary)));
    return new Expected(
        Map.of(
            Topic.RISK_ALERTS, lines(all, Topic.RISK_ALERTS),
            Topic.SIGNALS, lines(all, Topic.SIGNALS),
            Topic.PRIVACY_VIOLATIONS, lines(all, Topic.PRIVACY_VIOLATIONS),
            Topic.PRIVACY_SUMMARY, lines(all, Topic.PRIVACY_SUMMARY)));
  }

  /** The lines of one output, as a file has them. */
  public static List<String> lines(Collection<OutputRecord> outputs, Topic topic) {
    return outputs.stream()
        .filter(output -> output.topic() == topic)
        .sorted(Comparator.comparing(OutputRecord::sortKey).thenComparing(OutputRecord::json))
        .map(OutputRecord::json)
        .toList();
  }

  /** Byte for byte, in every output. */
  public void assertSame(Collection<OutputRecord> outputs) {
    lines.forEach(
        (topic, expected) -> assertIterableEquals(expected, lines(outputs, topic), topic.label()));
  }
}

package org.nightlight.settings;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold between settings that are each allowed. How long state is kept need not be checked
 * against windows: it follows from the longest of them.
 */
final class TogetherChecks {

  /** One span that may not be longer than another. */
  private record Order(String shorter, String longer) {}

  private static final Order FAN_OUT =
      new Order("signals.fan-out.window-short", "signals.fan-out.window-long");

  /** A transaction lasts from one checkpoint to the next. */
  private static final Order TRANSACTION =
      new Order("run.checkpoint-interval", "kafka.transaction-timeout");

  private final ValuesInForce values;
  private final Collection<SettingsProblem> problems;

  private TogetherChecks(ValuesInForce values, Collection<SettingsProblem> problems) {
    this.values = values;
    this.problems = problems;
  }

  static void check(
      ValuesInForce values, List<KnownKey> known, Collection<SettingsProblem> problems) {
    TogetherChecks checks = new TogetherChecks(values, problems);
    checks.checkOrder(FAN_OUT);
    if (values.sound("kafka.delivery") == Delivery.EXACTLY_ONCE) {
      checks.checkOrder(TRANSACTION);
    }
    checks.checkTopics(known);
    checks.checkSources(known);
  }

  /** What a region has of its own comes from a document of its own. */
  private void checkSources(List<KnownKey> known) {
    Set<String> missing = new TreeSet<>();
    for (KnownKey key : known) {
      String name = key.name();
      if (name.startsWith("privacy.regions.") && values.holds(name)) {
        String source = name.substring(0, name.lastIndexOf('.')) + ".source";
        if (!values.holds(source) && missing.add(source)) {
          String path = values.path(name);
          problems.add(
              new SettingsProblem(
                  values.origin(name),
                  path.substring(0, path.lastIndexOf('.')) + ".source",
                  "no such key",
                  "the document that this comes from"));
        }
      }
    }
  }

  private void checkOrder(Order order) {
    if (!(values.sound(order.shorter()) instanceof Duration shorter)
        || !(values.sound(order.longer()) instanceof Duration longer)
        || shorter.compareTo(longer) <= 0) {
      return;
    }
    if (values.origin(order.shorter()).equals(Layer.SHIPPED)) {
      problem(order.longer(), longer, "at least", order.shorter(), shorter);
    } else {
      problem(order.shorter(), shorter, "at most", order.longer(), longer);
    }
  }

  private void problem(String name, Duration found, String bound, String other, Duration limit) {
    problem(name, SpanText.print(found), bound + ' ' + SpanText.print(limit) + " (" + other + ')');
  }

  private void problem(String name, String found, String allowed) {
    problems.add(new SettingsProblem(values.origin(name), values.path(name), found, allowed));
  }

  private void checkTopics(List<KnownKey> known) {
    Map<Object, String> taken = new HashMap<>();
    for (KnownKey key : known) {
      if (key.name().startsWith("kafka.topics.") && values.sound(key.name()) != null) {
        String first =
            taken.putIfAbsent(Objects.requireNonNull(values.sound(key.name())), key.name());
        if (first != null) {
          boolean shipped = values.origin(key.name()).equals(Layer.SHIPPED);
          problem(
              shipped ? first : key.name(),
              "the topic of " + (shipped ? key.name() : first),
              "a topic of its own");
        }
      }
    }
  }
}

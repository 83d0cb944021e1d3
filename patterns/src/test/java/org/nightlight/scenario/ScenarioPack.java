package org.nightlight.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;

/** Many scenarios, each among accounts of its own, to be run at once. */
public final class ScenarioPack {

  /** All of one length, so that none is the beginning of another. */
  private static final String PREFIX = "s%04d-";

  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

  private ScenarioPack(List<Scenario> scenarios) {
    for (Scenario scenario : scenarios) {
      String prefix = PREFIX.formatted(this.scenarios.size() + 1);
      this.scenarios.put(prefix, scenario.prefixed(prefix));
    }
  }

  public static ScenarioPack of(List<Scenario> scenarios) {
    return new ScenarioPack(scenarios);
  }

  /** In the contract's order. */
  public List<AccountChange> accounts() {
    return all(scenario -> scenario.accounts().stream(), AccountChange::position);
  }

  /** In the contract's order. */
  public List<Interaction> interactions() {
    return all(scenario -> scenario.interactions().stream(), Interaction::position);
  }

  private <E, P extends Comparable<P>> List<E> all(
      Function<Scenario, Stream<E>> part, Function<E, P> position) {
    return scenarios.values().stream()
        .flatMap(part)
        .sorted(Comparator.comparing(position))
        .toList();
  }

  /** Empty if exactly the expected alerts came out; else each scenario where others did. */
  public String differences(List<SeenAlert> alerts) {
    Map<String, List<SeenAlert>> byPrefix = new LinkedHashMap<>();
    scenarios.keySet().forEach(prefix -> byPrefix.put(prefix, new ArrayList<>()));
    StringJoiner text = new StringJoiner("\n\n");
    for (SeenAlert alert : alerts) {
      List<SeenAlert> own = byPrefix.get(prefixOf(alert.subjectId()));
      if (own == null) {
        text.add("an alert about nobody's account: " + alert);
      } else {
        own.add(alert);
      }
    }
    byPrefix.forEach(
        (prefix, own) -> {
          Scenario scenario = scenarios.get(prefix);
          String differences = scenario == null ? "" : scenario.expected().differences(own);
          if (!differences.isEmpty()) {
            text.add(scenario + "\n" + differences);
          }
        });
    return text.toString();
  }

  private static String prefixOf(String id) {
    return id.substring(0, Math.min(id.length(), PREFIX.formatted(0).length()));
  }
}

package org.nightlight.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.privacy.defaultregression.DefaultRegression;

/** Many scenarios, each among accounts of its own, to be run at once. */
public final class ScenarioPack {

  /** All of one length, so that none is the beginning of another. */
  private static final String PREFIX = "s%04d-";

  /** More than any story and what a systemic finding looks back on. */
  private static final int WEEKS_APART = 4;

  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
  private final boolean apart;

  private ScenarioPack(List<Scenario> scenarios, boolean apart) {
    this.apart = apart;
    for (Scenario scenario : scenarios) {
      int number = this.scenarios.size();
      String prefix = PREFIX.formatted(number + 1);
      Scenario own = apart ? scenario.later(number * WEEKS_APART) : scenario;
      this.scenarios.put(prefix, own.prefixed(prefix));
    }
  }

  public static ScenarioPack of(List<Scenario> scenarios) {
    return new ScenarioPack(scenarios, false);
  }

  /**
   * All of them in as few packs as can be: those with settings of their own run with others of the
   * same settings. A systemic finding counts over all accounts of a run, so the scenarios about it
   * have packs in which one story comes weeks after the other; in the other packs there are such
   * findings about stories that have nothing to do with one another, and they are left out.
   */
  public static List<ScenarioPack> all(List<Scenario> scenarios) {
    record Kind(List<String> overrides, boolean apart) {}
    return scenarios.stream()
        .collect(
            Collectors.groupingBy(
                scenario -> new Kind(scenario.overrides(), isAboutAll(scenario)),
                LinkedHashMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(pack -> new ScenarioPack(pack.getValue(), pack.getKey().apart()))
        .toList();
  }

  private static boolean isAboutAll(Scenario scenario) {
    return scenario.beside().equals(DefaultRegression.NAME)
        || scenario.expected().names().contains(DefaultRegression.NAME);
  }

  /** The settings that are not as shipped, of all its scenarios, as {@code key=value}. */
  public List<String> overrides() {
    return scenarios.values().iterator().next().overrides();
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

  /** Empty if exactly what is expected came out; else each scenario where something else did. */
  public String differences(List<SeenAlert> alerts, List<SeenViolation> violations) {
    StringJoiner text = new StringJoiner("\n\n");
    Map<String, List<SeenAlert>> alertsOf = byPrefix(alerts, SeenAlert::subjectId, text);
    Map<String, List<SeenViolation>> violationsOf =
        byPrefix(
            violations.stream().filter(seen -> apart || !seen.isSystemic()).toList(),
            SeenViolation::anAccountId,
            text);
    scenarios.forEach(
        (prefix, scenario) -> {
          String differences =
              scenario
                  .expected()
                  .differences(
                      alertsOf.getOrDefault(prefix, List.of()),
                      violationsOf.getOrDefault(prefix, List.of()));
          if (!differences.isEmpty()) {
            text.add(scenario + "\n" + differences);
          }
        });
    return text.toString();
  }

  private <S> Map<String, List<S>> byPrefix(
      List<S> seen, Function<S, String> accountId, StringJoiner problems) {
    Map<String, List<S>> byPrefix = new LinkedHashMap<>();
    for (S one : seen) {
      String id = accountId.apply(one);
      String prefix = id.substring(0, Math.min(id.length(), PREFIX.formatted(0).length()));
      if (scenarios.containsKey(prefix)) {
        byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(one);
      } else {
        problems.add("something about nobody's account: " + one);
      }
    }
    return byPrefix;
  }
}

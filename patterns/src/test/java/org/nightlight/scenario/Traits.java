package org.nightlight.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an account is, in a story's words. Those are the contract's ({@code age-source} for {@code
 * age_source}), and for convenience:
 *
 * <ul>
 *   <li>{@code age}: full years at the start; the birthday was half a year before it
 *   <li>{@code born}: the birth date, where a birthday matters
 *   <li>{@code opened}: when it was opened; left out: 400 days before the start
 *   <li>{@code first-seen}: when its first snapshot comes; left out: an hour before the start;
 *       {@code never}
 *   <li>{@code every}: of many in a row, how much later each is opened and first seen than the one
 *       before
 *   <li>{@code family}, {@code devices}
 * </ul>
 *
 * A value of {@code null} takes away what was there.
 */
record Traits(Map<String, JsonNode> values) {

  static final String FIRST_SEEN = "first-seen";

  private static final String OPENED = "opened";
  private static final String EVERY = "every";

  private static final int MONTHS_SINCE_BIRTHDAY = 6;
  private static final Set<String> AS_IN_CONTRACT =
      Set.of("age-source", "status", "changed-by", "kind", "region", "time-zone", "settings");
  private static final Map<String, String> RENAMED =
      Map.of("born", "birth_date", "family", "family_id", "devices", "device_tokens");
  private static final Set<String> OWN = Set.of("age", OPENED, FIRST_SEEN, EVERY);

  static Traits of(Map<String, JsonNode> values) {
    values.keySet().forEach(Traits::requireKnown);
    return new Traits(values);
  }

  private static void requireKnown(String trait) {
    if (!AS_IN_CONTRACT.contains(trait) && !RENAMED.containsKey(trait) && !OWN.contains(trait)) {
      throw new IllegalArgumentException("an account has no trait \"" + trait + '"');
    }
  }

  /** The same for the next one in a row. */
  Traits ofNext() {
    JsonNode every = values.get(EVERY);
    if (every == null) {
      return this;
    }
    Map<String, JsonNode> next = new TreeMap<>(values);
    for (String trait : List.of(OPENED, FIRST_SEEN)) {
      next.computeIfPresent(
          trait,
          (name, at) ->
              TextNode.valueOf(
                  Moment.parse(at.asText())
                      .plus(Moment.parse(every.asText()).millis())
                      .toString()));
    }
    return new Traits(next);
  }

  Traits changedBy(Traits change) {
    Map<String, JsonNode> changed = new TreeMap<>(values);
    changed.remove("changed-by");
    boolean newBirthDate = change.values.containsKey("age") || change.values.containsKey("born");
    changed.keySet().removeIf(trait -> newBirthDate && Set.of("age", "born").contains(trait));
    change.values.forEach((trait, value) -> changed.merge(trait, value, Traits::changedMembers));
    return new Traits(changed);
  }

  /** Of settings, those that are not named stay. */
  private static JsonNode changedMembers(JsonNode before, JsonNode change) {
    return before.isObject() && change.isObject()
        ? before.<ObjectNode>deepCopy().setAll((ObjectNode) change)
        : change;
  }

  /** The traits as members of a record of {@code accounts}. */
  ObjectNode record(Instant start) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putObject("settings");
    json.put("created_at", start.plusMillis(Moment.parse("400d ago").millis()).toString());
    values.forEach(
        (trait, value) -> {
          switch (trait) {
            case FIRST_SEEN, EVERY -> {}
            case "age" -> json.put("birth_date", birthDate(value, start));
            case OPENED ->
                json.put(
                    "created_at",
                    start.plusMillis(Moment.parse(value.asText()).millis()).toString());
            case "born" -> json.put("birth_date", value.isNull() ? null : value.asText());
            default -> json.set(RENAMED.getOrDefault(trait, trait.replace('-', '_')), value);
          }
        });
    return json;
  }

  private static @Nullable String birthDate(JsonNode age, Instant start) {
    if (age.isNull()) {
      return null;
    }
    if (!age.isInt()) {
      throw new IllegalArgumentException("age is no whole number of years");
    }
    return LocalDate.ofInstant(start, ZoneOffset.UTC)
        .minusYears(age.asInt())
        .minusMonths(MONTHS_SINCE_BIRTHDAY)
        .toString();
  }
}

package org.nightlight.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.EventReader;
import org.nightlight.event.InputRules;
import org.nightlight.event.Interaction;
import org.nightlight.event.ParsedEvent;
import org.nightlight.event.Rejection;
import org.nightlight.scenario.Story.EventLine;

/**
 * Makes a story's events. They are written as records of the contract and read as any input is, so
 * what a story may say is what the contract allows.
 */
final class Telling {

  private static final Moment SEEN_BEFORE_START = Moment.parse("1h ago");
  private static final Moment CONNECTED_BEFORE_START = Moment.parse("60d ago");

  private final String file;
  private final Instant start;
  private final EventReader reader = new EventReader(new InputRules(true, false), name -> {});
  private final Map<String, Traits> accounts = new LinkedHashMap<>();
  private final List<AccountChange> changes = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();
  private int nextEvent = 1;

  private Telling(String file, Instant start) {
    this.file = file;
    this.start = start;
  }

  static Telling of(String file, Instant start, Story story) {
    Telling telling = new Telling(file, start);
    telling.introduce(required(file, "accounts", story.accounts()));
    telling.connect(story.connected() == null ? List.of() : story.connected());
    List<EventLine> lines = required(file, "events", story.events());
    for (int i = 0; i < lines.size(); i++) {
      telling.tell("events[" + (i + 1) + "]", lines.get(i));
    }
    telling.changes.sort(Comparator.comparing(AccountChange::position));
    telling.interactions.sort(Comparator.comparing(Interaction::position));
    return telling;
  }

  /** In the contract's order. */
  List<AccountChange> changes() {
    return changes;
  }

  /** In the contract's order. */
  List<Interaction> interactions() {
    return interactions;
  }

  boolean knows(String account) {
    return accounts.containsKey(account);
  }

  private void introduce(Map<String, Map<String, JsonNode>> written) {
    written.forEach(
        (names, values) -> {
          String where = "accounts." + names;
          try {
            Traits traits = Traits.of(values == null ? Map.of() : values);
            for (String name : AccountNames.expand(names)) {
              introduce(where, name, traits);
              traits = traits.ofNext();
            }
          } catch (IllegalArgumentException e) {
            throw new ScenarioException(file, where, e.getMessage());
          }
        });
  }

  private void introduce(String where, String name, Traits traits) {
    if (accounts.put(name, traits) != null) {
      throw new ScenarioException(file, where, "account \"" + name + "\" is there already");
    }
    JsonNode seen = traits.values().get(Traits.FIRST_SEEN);
    if (seen == null || !seen.asText().equals("never")) {
      Moment at = seen == null ? SEEN_BEFORE_START : Moment.parse(seen.asText());
      change(where, "a-%03d".formatted(accounts.size()), at, name, traits, "SYSTEM");
    }
  }

  private void connect(List<List<String>> circles) {
    for (int i = 0; i < circles.size(); i++) {
      String where = "connected[" + (i + 1) + "]";
      List<String> names = known(where, circles.get(i));
      if (names.size() < 2) {
        throw new ScenarioException(
            file, where, "needs two accounts; write it like [[adult, minor-1]]");
      }
      for (int later = 1; later < names.size(); later++) {
        for (String earlier : names.subList(0, later)) {
          tell(where, EventLine.acceptance(CONNECTED_BEFORE_START, names.get(later), earlier));
        }
      }
    }
  }

  private void tell(String where, EventLine line) {
    Moment at = required(file, where + ".at", line.at());
    if (line.account() == null) {
      tellInteractions(where, at, line);
      return;
    }
    if (line.from() != null || line.to() != null || line.kind() != null) {
      throw new ScenarioException(file, where, "either account and becomes, or from, to and do");
    }
    List<String> names = known(where + ".account", line.account());
    long every = names.size() > 1 ? required(file, where + ".every", line.every()).millis() : 0;
    Map<String, JsonNode> becomes = required(file, where + ".becomes", line.becomes());
    for (int i = 0; i < names.size(); i++) {
      change(where + ".becomes", at.plus(i * every), names.get(i), becomes);
    }
  }

  private void change(String where, Moment at, String account, Map<String, JsonNode> becomes) {
    try {
      Traits change = Traits.of(becomes);
      Traits traits = accounts.getOrDefault(account, change).changedBy(change);
      accounts.put(account, traits);
      change(where, nextEventId(), at, account, traits, "USER");
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(file, where, e.getMessage());
    }
  }

  private void tellInteractions(String where, Moment at, EventLine line) {
    List<String> from = known(where + ".from", required(file, where + ".from", line.from()));
    List<String> to = known(where + ".to", required(file, where + ".to", line.to()));
    String kind = required(file, where + ".do", line.kind());
    int times = line.times() == null ? 1 : line.times();
    boolean several = times * from.size() * to.size() > 1;
    long every = several ? required(file, where + ".every", line.every()).millis() : 0;
    Moment next = at;
    for (int i = 0; i < times; i++) {
      for (String actor : from) {
        for (String target : to) {
          interact(where, next, actor, target, kind, line);
          next = next.plus(every);
        }
      }
    }
  }

  /** The accounts of rows and names, all of which the story has to have. */
  List<String> known(String where, List<String> written) {
    List<String> names = new ArrayList<>();
    try {
      written.forEach(row -> names.addAll(AccountNames.expand(row)));
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(file, where, e.getMessage());
    }
    names.forEach(name -> known(where, name));
    return names;
  }

  private String known(String where, String name) {
    if (!knows(name)) {
      throw new ScenarioException(file, where, "there is no account \"" + name + '"');
    }
    return name;
  }

  private void change(
      String where, String eventId, Moment at, String account, Traits traits, String changedBy) {
    ObjectNode json = record(eventId, at);
    json.put("account_id", account).put("changed_by", changedBy).setAll(traits.record(start));
    ParsedEvent event = reader.readAccountChange(json.toString().getBytes(UTF_8));
    refuse(where, event.rejection());
    if (event.account() != null) {
      changes.add(event.account());
    }
  }

  private void interact(
      String where, Moment at, String actor, String target, String kind, EventLine line) {
    ObjectNode json = record(nextEventId(), at);
    json.put("actor_id", actor).put("target_id", target).put("kind", kind);
    json.put("outcome", line.outcome()).put("attachment", line.attachment());
    json.put("via", line.via());
    ParsedEvent event = reader.readInteraction(json.toString().getBytes(UTF_8));
    refuse(where, event.rejection());
    if (event.interaction() != null) {
      interactions.add(event.interaction());
    }
  }

  private ObjectNode record(String eventId, Moment at) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("event_id", eventId)
        .put("occurred_at", start.plusMillis(at.millis()).toString());
  }

  private String nextEventId() {
    return "e-%03d".formatted(nextEvent++);
  }

  private void refuse(String where, @Nullable Rejection rejection) {
    if (rejection != null) {
      String field = rejection.field() == null ? "" : " in " + rejection.field();
      throw new ScenarioException(
          file, where, "the contract does not allow this: " + rejection.reason() + field);
    }
  }

  static <T> T required(String file, String where, @Nullable T value) {
    if (value == null) {
      throw new ScenarioException(file, where, "is missing");
    }
    return value;
  }
}

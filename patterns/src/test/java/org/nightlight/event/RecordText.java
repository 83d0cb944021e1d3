package org.nightlight.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A record's JSON, put together from members that are each valid JSON or wrong on purpose. */
final class RecordText {

  private final Map<String, String> members;

  private RecordText(Map<String, String> members) {
    this.members = new LinkedHashMap<>(members);
  }

  /** The least that an account change needs. */
  static RecordText accountChange() {
    return new RecordText(Map.of())
        .with("event_id", "\"e1\"")
        .with("occurred_at", "\"2026-03-01T09:00:00Z\"")
        .with("account_id", "\"a1\"")
        .with("created_at", "\"2026-03-01T09:00:00Z\"")
        .with("changed_by", "\"SYSTEM\"")
        .with("settings", "{}");
  }

  /** The least that an interaction needs. */
  static RecordText interaction() {
    return new RecordText(Map.of())
        .with("event_id", "\"e1\"")
        .with("occurred_at", "\"2026-03-01T09:00:00Z\"")
        .with("actor_id", "\"a1\"")
        .with("target_id", "\"a2\"")
        .with("kind", "\"MESSAGE\"");
  }

  /** Sets the member, in its old place if it has one. */
  RecordText with(String key, String json) {
    RecordText changed = new RecordText(members);
    changed.members.put(key, json);
    return changed;
  }

  RecordText without(String key) {
    RecordText changed = new RecordText(members);
    changed.members.remove(key);
    return changed;
  }

  /** The same members, the last first. */
  RecordText reversed() {
    RecordText reversed = new RecordText(Map.of());
    List<String> keys = new ArrayList<>(members.keySet());
    Collections.reverse(keys);
    keys.forEach(key -> reversed.members.put(key, member(key)));
    return reversed;
  }

  /** The member's JSON. */
  String member(String key) {
    return members.get(key);
  }

  byte[] bytes() {
    return toString().getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return members.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}

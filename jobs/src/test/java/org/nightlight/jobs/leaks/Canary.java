package org.nightlight.jobs.leaks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightlight.event.UnknownFields;

/**
 * Records with a text that nothing may give away, in every place where a sender could put it: as
 * value and as name of fields that the contract does not know, and anywhere in rejected records.
 */
final class Canary {

  /** May be an id, so that it can stand in known fields too. */
  static final String TEXT = "cAnArY-5eE-nOwHeRe";

  private static final String Q = '"' + TEXT + '"';

  private Canary() {}

  /** Values of unknown fields, each as JSON. */
  private static List<String> values() {
    return List.of(
        Q,
        "[" + Q + ",1]",
        "{" + Q + ":" + Q + "}",
        "{\"settings\":{\"profile\":" + Q + "},\"event_id\":" + Q + "}",
        "[".repeat(500) + Q + "]".repeat(500));
  }

  private static List<String> unknownNames() {
    return Stream.concat(
            UnknownFields.CONTENT_LIKE.stream().sorted(),
            Stream.of("displayName", "TEXT", "Event_id", "settings.text", "", TEXT))
        .toList();
  }

  /** Members to add to a record that is accepted with them. */
  static List<String> unknownMembers() {
    List<String> members = new ArrayList<>();
    List<String> values = values();
    for (String name : unknownNames()) {
      members.add("\"" + name + "\":" + values.get(members.size() % values.size()));
    }
    return members;
  }

  /** Rejected interactions, without line ends. */
  static List<byte[]> rejectedInteractions() {
    List<String> records = new ArrayList<>(ofNoInput());
    records.add(interaction("\"kind\":" + Q));
    records.add(interaction("\"kind\":\"LIKE\",\"attachment\":" + Q));
    records.add(interaction("\"kind\":\"LIKE\",\"via\":" + Q));
    records.add(interaction("\"kind\":\"LIKE\",\"outcome\":[" + Q + "]"));
    records.add(interaction("\"kind\":\"LIKE\",\"kind\":" + Q));
    records.add(interaction("\"kind\":\"LIKE\",\"text\":1,\"text\":" + Q));
    records.add(interaction("\"text\":" + Q));
    records.add(interaction("\"kind\":\"LIKE\"").replace("2026", "1999"));
    records.add(interaction("\"kind\":\"LIKE\"").replace(TEXT + "-2", TEXT));
    records.add(interaction("\"kind\":\"LIKE\"").replace(TEXT + "-2", (TEXT + "-").repeat(10)));
    records.add(interaction("\"kind\":\"LIKE\"").replace(TEXT + "-2", TEXT + " " + TEXT));
    records.add(interaction("\"kind\":\"LIKE\"").replace("2026-03-02T09:00:00Z", TEXT));
    return bytes(records);
  }

  /** Rejected account changes, without line ends. */
  static List<byte[]> rejectedAccounts() {
    List<String> records = new ArrayList<>(ofNoInput());
    records.add(account("\"settings\":{\"profile\":" + Q + "}"));
    records.add(account("\"settings\":{\"text\":1,\"text\":" + Q + "}"));
    records.add(account("\"settings\":" + Q));
    records.add(account("\"settings\":{},\"time_zone\":" + Q));
    records.add(account("\"settings\":{},\"region\":" + Q));
    records.add(account("\"settings\":{},\"birth_date\":" + Q));
    records.add(account("\"settings\":{},\"birth_date\":\"2027\""));
    records.add(account("\"settings\":{},\"family_id\":{\"id\":" + Q + "}"));
    records.add(account("\"settings\":{},\"device_tokens\":[" + (Q + ",").repeat(16) + Q + "]"));
    records.add(account("\"settings\":{}").replace("2026-01-01", "2026-04-01"));
    return bytes(records);
  }

  private static List<String> ofNoInput() {
    return List.of(
        TEXT,
        Q,
        "[" + Q + "]",
        "{" + Q + "}",
        "{" + Q + ":" + Q,
        "{\"text\":" + Q + "} " + Q,
        "{" + Q + ":" + Q + "}",
        "{\"text\":\"\u00ff" + TEXT + "\"}",
        "{\"text\":\"" + TEXT.repeat(70 * 1024 / TEXT.length()) + "\"}",
        "{\"text\":\"" + TEXT.repeat(300 * 1024 / TEXT.length()) + "\"}");
  }

  private static String interaction(String members) {
    return """
        {"event_id":"%1$s","occurred_at":"2026-03-02T09:00:00Z","actor_id":"%1$s",\
        "target_id":"%1$s-2",%2$s}"""
        .formatted(TEXT, members);
  }

  private static String account(String members) {
    return """
        {"event_id":"%1$s","occurred_at":"2026-03-02T09:00:00Z","account_id":"%1$s",\
        "created_at":"2026-01-01T00:00:00Z","changed_by":"USER",%2$s}"""
        .formatted(TEXT, members);
  }

  /** One byte a character: what is beyond ASCII is then no UTF-8. */
  private static List<byte[]> bytes(List<String> records) {
    return records.stream().map(record -> record.getBytes(ISO_8859_1)).toList();
  }
}

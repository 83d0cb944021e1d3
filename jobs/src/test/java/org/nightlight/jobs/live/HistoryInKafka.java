package org.nightlight.jobs.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.nightlight.event.AccountChange;
import org.nightlight.event.EventWriter;
import org.nightlight.event.Interaction;
import org.nightlight.event.Position;
import org.nightlight.history.RandomHistory;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.risk.Alert;
import org.nightlight.settings.Settings;

/** Many random histories at once, as records for the input topics, some of them twice or broken. */
final class HistoryInKafka {

  private static final int TWICE_EVERY = 7;
  private static final int BROKEN_EVERY = 50;
  private static final long END = Instant.parse("2026-07-01T00:00:00Z").toEpochMilli();

  private final List<AccountChange> accounts = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();
  private final List<ProducerRecord<String, String>> records = new ArrayList<>();
  private int repeated;
  private int rejected;

  private record Sent(Position position, String topic, String key, String json) {}

  HistoryInKafka(int histories) {
    for (int seed = 0; seed < histories; seed++) {
      RandomHistory history = RandomHistory.of(7_000 + seed);
      accounts.addAll(history.accounts());
      interactions.addAll(history.interactions());
    }
    // A live job takes nothing from the future, and some histories go on for long.
    accounts.removeIf(change -> change.occurredAt() >= END);
    interactions.removeIf(interaction -> interaction.occurredAt() >= END);
    accounts.sort(Comparator.comparing(AccountChange::position));
    interactions.sort(Comparator.comparing(Interaction::position));
    EventWriter writer = new EventWriter();
    List<Sent> all = new ArrayList<>();
    for (AccountChange it : accounts) {
      String json = new String(writer.write(it), UTF_8);
      all.add(new Sent(it.position(), "accounts", it.accountId(), json));
    }
    for (Interaction it : interactions) {
      String json = new String(writer.write(it), UTF_8);
      all.add(new Sent(it.position(), "interactions", it.actorId(), json));
    }
    all.sort(Comparator.comparing(Sent::position));
    all.forEach(this::add);
    // Of the first key's partition the newest record is weeks ahead by now.
    records.add(records.get(0));
  }

  private void add(Sent sent) {
    ProducerRecord<String, String> record =
        new ProducerRecord<>(sent.topic(), sent.key(), sent.json());
    records.add(record);
    if (records.size() % TWICE_EVERY == 0) {
      records.add(record);
      repeated++;
    } else if (records.size() % BROKEN_EVERY == 0) {
      records.add(new ProducerRecord<>(sent.topic(), sent.key(), sent.json().substring(1)));
      rejected++;
    }
  }

  int size() {
    return records.size();
  }

  /** Sends a part with a plain producer and waits until it is there. */
  void send(String bootstrapServers, int from, int to) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new StringSerializer())) {
      for (ProducerRecord<String, String> record : records.subList(from, to)) {
        var unused = producer.send(record);
      }
    }
  }

  /** What the reference runner finds. */
  List<Alert> alerts(Settings settings) {
    ReferenceRunner reference = new ReferenceRunner(settings);
    reference.runAll(accounts, interactions);
    return reference.alerts();
  }

  LedgerNumbers ledger() {
    int used = accounts.size() + interactions.size();
    int late = 1;
    return new LedgerNumbers(size(), used, repeated, late, rejected);
  }
}

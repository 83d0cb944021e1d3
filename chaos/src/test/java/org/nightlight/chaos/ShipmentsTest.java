package org.nightlight.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.nightlight.patterns.Catalogue;
import org.nightlight.settings.KafkaSettings;
import org.nightlight.settings.SettingsLoader;

class ShipmentsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void nothingIsFurtherBehindThanTheSpreadAndOnlyCopiesRepeatAnId() throws Exception {
    KafkaSettings.Topics topics =
        SettingsLoader.load(null, Catalogue.shapes(), java.util.List.of())
            .settings()
            .kafka()
            .topics();
    Events events = Events.of(3, 4, 0, Plan.PARTITIONS);

    Shipments shipments = Shipments.of(events, topics, Plan.PARTITIONS, 3);

    long newest = 0;
    long behind = 0;
    Set<String> ids = new HashSet<>();
    Map<String, Integer> closing = new HashMap<>();
    for (ProducerRecord<byte[], byte[]> record : shipments.records()) {
      var event = JSON.readTree(record.value());
      long time = Instant.parse(event.get("occurred_at").asText()).toEpochMilli();
      behind = Math.max(behind, newest - time);
      newest = Math.max(newest, time);
      ids.add(record.topic() + event.get("event_id").asText() + time);
      if (Events.isClosing(time)) {
        closing.merge(record.topic() + "-" + record.partition(), 1, Integer::sum);
      }
    }
    assertTrue(behind > 0 && behind < Shipments.SPREAD.toMillis());
    assertEquals(events.accounts().size() + events.interactions().size(), ids.size());
    assertEquals(shipments.size() - shipments.copies(), ids.size());
    assertTrue(shipments.copies() > ids.size() / 50);
    assertEquals(2 * Plan.PARTITIONS, closing.size());
  }
}

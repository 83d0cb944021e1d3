package org.nightlight.jobs.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.event.AccountChange;
import org.nightlight.event.EventReader;
import org.nightlight.event.InputRules;
import org.nightlight.event.Interaction;
import org.nightlight.patterns.Catalogue;
import org.nightlight.reference.ReferenceRunner;
import org.nightlight.settings.Settings;
import org.nightlight.settings.SettingsLoader;

class OwnEventsTest {

  @TempDir private Path folder;

  @Test
  void theyAreReadableAndMakeOneAlert() throws Exception {
    OwnEvents.write(folder, Instant.parse("2026-05-01T12:00:00Z"));
    EventReader reader = new EventReader(new InputRules(true, false), name -> {});
    List<AccountChange> accounts = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("accounts.jsonl"))) {
      accounts.add(reader.readAccountChange(line.getBytes(UTF_8)).account());
    }
    List<Interaction> interactions = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("interactions.jsonl"))) {
      interactions.add(reader.readInteraction(line.getBytes(UTF_8)).interaction());
    }

    Settings settings = SettingsLoader.load(null, Catalogue.shapes(), List.of()).settings();
    ReferenceRunner reference = new ReferenceRunner(settings);
    reference.runAll(accounts, interactions);

    assertEquals(1, reference.alerts().size());
  }

  @Test
  void theyGoThroughOnePartition() {
    assertEquals(
        BuiltInPartitioner.partitionForKey(OwnEvents.ADULT.getBytes(UTF_8), Demo.PARTITIONS),
        BuiltInPartitioner.partitionForKey(OwnEvents.MINOR.getBytes(UTF_8), Demo.PARTITIONS));
  }
}

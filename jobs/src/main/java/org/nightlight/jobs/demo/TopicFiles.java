package org.nightlight.jobs.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.nightlight.jobs.output.KafkaOutput;
import org.nightlight.jobs.output.Topic;
import org.nightlight.settings.KafkaSettings;

/** Writes what is in the topics to files, one each, as {@code detect} reads and writes them. */
final class TopicFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What output files are sorted by, where a record has it (contract §4). */
  private static final List<String> ORDER =
      List.of(
          "detected_at",
          "occurred_at",
          "hour",
          "alert_id",
          "violation_id",
          "check",
          "region",
          "event_id",
          "signal",
          "subject_id",
          "other_id",
          "topic",
          "partition",
          "offset");

  private final KafkaSettings kafka;
  private final Path folder;
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private TopicFiles(KafkaSettings kafka, Path folder) {
    this.kafka = kafka;
    this.folder = folder;
  }

  /**
   * Writes them all into a folder, made if it is not there.
   *
   * @return how many lines each file has, by its name without the ending
   */
  static Map<String, Integer> write(KafkaSettings kafka, Path folder) throws IOException {
    Files.createDirectories(folder);
    TopicFiles files = new TopicFiles(kafka, folder);
    files.write("accounts", merged(files.read(kafka.topics().accounts())));
    files.write("interactions", merged(files.read(kafka.topics().interactions())));
    Map<Topic, String> names = KafkaOutput.names(kafka.topics());
    for (Topic topic : Topic.values()) {
      files.write(topic.label(), sorted(files.read(names.getOrDefault(topic, topic.label()))));
    }
    return files.lines;
  }

  private List<ConsumerRecord<String, String>> read(String topic) {
    try (TopicConsumer consumer = new TopicConsumer(kafka.bootstrapServers(), topic)) {
      return consumer.rest();
    }
  }

  private void write(String name, List<String> records) throws IOException {
    Files.write(folder.resolve(name + ".jsonl"), records);
    lines.put(name, records.size());
  }

  /**
   * The partitions of an input as one log: each in its own order, all of them by time. So what was
   * late in its partition is late in the file, and nothing else is.
   */
  private static List<String> merged(List<ConsumerRecord<String, String>> records) {
    Map<Integer, List<ConsumerRecord<String, String>>> partitions = new HashMap<>();
    for (ConsumerRecord<String, String> record : records) {
      partitions.computeIfAbsent(record.partition(), it -> new ArrayList<>()).add(record);
    }
    PriorityQueue<Log> logs = new PriorityQueue<>(Comparator.comparingLong(Log::time));
    partitions.values().forEach(partition -> logs.add(new Log(partition, 0)));
    List<String> lines = new ArrayList<>(records.size());
    while (!logs.isEmpty()) {
      Log log = logs.remove();
      lines.add(log.record().value());
      if (log.next() + 1 < log.records().size()) {
        logs.add(new Log(log.records(), log.next() + 1));
      }
    }
    return lines;
  }

  private record Log(List<ConsumerRecord<String, String>> records, int next) {
    ConsumerRecord<String, String> record() {
      return records.get(next);
    }

    long time() {
      return record().timestamp();
    }
  }

  private static List<String> sorted(List<ConsumerRecord<String, String>> records)
      throws IOException {
    Map<String, String> keys = new HashMap<>();
    for (ConsumerRecord<String, String> record : records) {
      keys.put(record.value(), sortKey(JSON.readTree(record.value())));
    }
    return records.stream()
        .map(ConsumerRecord::value)
        .sorted(Comparator.comparing((String line) -> keys.get(line)))
        .toList();
  }

  private static String sortKey(JsonNode record) {
    StringBuilder key = new StringBuilder();
    for (String field : ORDER) {
      if (record.has(field)) {
        JsonNode value = record.get(field);
        boolean isTime = field.endsWith("_at") || field.equals("hour");
        long number = isTime ? Instant.parse(value.asText()).toEpochMilli() : value.asLong();
        key.append(isTime || value.isNumber() ? "%019d".formatted(number) : value.asText(""));
        key.append('\u0001');
      }
    }
    return key.toString();
  }
}

package org.nightlight.jobs.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FileOutputTest {

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder().setNumberSlotsPerTaskManager(2).build());

  @TempDir Path directory;

  @Test
  void eachTopicHasItsFileInTheOrderOfTheSortKeys() throws Exception {
    write(
        output(Topic.SIGNALS, "b", "{\"n\":3}"),
        output(Topic.RISK_ALERTS, "b", "{\"name\":\"Zoë\"}"),
        output(Topic.RISK_ALERTS, "a", "{\"n\":2}"),
        output(Topic.RISK_ALERTS, "a", "{\"n\":1}"),
        output(Topic.SIGNALS, "a\1b", "{\"n\":2}"),
        output(Topic.SIGNALS, "a", "{\"n\":1}"));

    assertEquals(
        List.of("{\"n\":1}", "{\"n\":2}", "{\"name\":\"Zoë\"}"), lines("risk-alerts.jsonl"));
    assertEquals(List.of("{\"n\":1}", "{\"n\":2}", "{\"n\":3}"), lines("signals.jsonl"));
  }

  @Test
  void everyFileIsThereAndNothingElse() throws Exception {
    Map<Topic, Long> counts = write(output(Topic.LATE_EVENTS, "a", "{}"));

    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(
          List.of(
              "late-events.jsonl",
              "privacy-summary.jsonl",
              "privacy-violations.jsonl",
              "rejected-events.jsonl",
              "risk-alerts.jsonl",
              "signals.jsonl"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertEquals(0, Files.size(directory.resolve("risk-alerts.jsonl")));
    assertEquals(1, counts.get(Topic.LATE_EVENTS));
    assertEquals(0, counts.get(Topic.SIGNALS));
  }

  @Test
  void equalLinesAreAllKept() throws Exception {
    write(output(Topic.SIGNALS, "a", "{}"), output(Topic.SIGNALS, "a", "{}"));

    assertEquals(List.of("{}", "{}"), lines("signals.jsonl"));
  }

  @Test
  void earlierFilesAreReplaced() throws Exception {
    write(output(Topic.SIGNALS, "a", "{\"run\":1}"));
    write(output(Topic.SIGNALS, "a", "{\"run\":2}"));

    assertEquals(List.of("{\"run\":2}"), lines("signals.jsonl"));
  }

  @Test
  void controlsInAKeyBreakNeitherLinesNorOrder() throws Exception {
    String[] keys = {
      "k", "k\0", "k\1", "k\b", "k\t", "k\t\0", "k\n", "k\u000b", "k\f", "k\r", "kk"
    };
    OutputRecord[] outputs = new OutputRecord[keys.length];
    for (int i = 0; i < keys.length; i++) {
      outputs[keys.length - 1 - i] =
          output(Topic.SIGNALS, keys[i], "{\"n\":\"%02d\"}".formatted(i));
    }

    write(outputs);

    List<String> lines = lines("signals.jsonl");
    assertEquals(keys.length, lines.size());
    assertEquals(lines.stream().sorted().toList(), lines);
  }

  @Test
  void moreThanMemoryShouldHoldIsSortedToo() throws Exception {
    int count = 100_000;
    String padding = "x".repeat(200);

    run(
        environment()
            .fromSequence(0, count - 1)
            .map(
                i -> {
                  String text = "%08d%s".formatted(i * 7919 % count, padding);
                  return output(Topic.SIGNALS, text, text);
                })
            .returns(OutputRecord.class));

    long expected = 0;
    try (Stream<String> lines = Files.lines(directory.resolve("signals.jsonl"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        assertEquals(expected++, Long.parseLong(line.substring(0, 8)));
      }
    }
    assertEquals(count, expected);
  }

  @Test
  void aFailedRunLeavesNothingUnsortedBehind() throws Exception {
    FileOutput output = FileOutput.into(directory);

    output.close();

    assertFalse(Files.list(directory).findAny().isPresent());
  }

  private Map<Topic, Long> write(OutputRecord... outputs) throws Exception {
    return run(
        environment()
            .fromData(List.of(outputs), TypeInformation.of(OutputRecord.class))
            .rebalance());
  }

  private Map<Topic, Long> run(DataStream<OutputRecord> outputs) throws Exception {
    try (FileOutput sink = FileOutput.into(directory)) {
      outputs.sinkTo(sink);
      outputs.getExecutionEnvironment().execute();
      return sink.finish();
    }
  }

  private static StreamExecutionEnvironment environment() {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    environment.setParallelism(2);
    return environment;
  }

  private List<String> lines(String file) throws Exception {
    return Files.readAllLines(directory.resolve(file));
  }

  private static OutputRecord output(Topic topic, String sortKey, String json) {
    return new OutputRecord(topic, null, 0, sortKey, json);
  }
}

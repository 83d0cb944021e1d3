package org.nightlight.jobs.leaks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nightlight.event.InputRules;
import org.nightlight.event.Rejection.Reason;
import org.nightlight.event.UnknownFields;
import org.nightlight.jobs.CollectedRecords;
import org.nightlight.jobs.FlinkSettings;
import org.nightlight.jobs.NightlightJob;
import org.nightlight.jobs.detect.Line;
import org.nightlight.jobs.input.ArrivalReader;
import org.nightlight.jobs.input.HeldLogFiles;
import org.nightlight.jobs.input.JsonArrivals;
import org.nightlight.jobs.input.LogFiles;
import org.nightlight.jobs.input.LogWatermarks;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Topic;
import org.nightlight.patterns.Catalogue;
import org.nightlight.scenario.Scenario;
import org.nightlight.scenario.ScenarioPack;
import org.nightlight.scenario.Scenarios;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.LoadedSettings;

/**
 * The live job, with checkpoints, over records that have something to give away: what it writes,
 * keeps, logs, measures and fails with is searched byte by byte.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingLeaksTest {

  private static final int PARALLELISM = 2;
  private static final int TURNS_A_CHECKPOINT = 4;

  private static final String SETTINGS = "\"settings\":{";

  /** All ids of the scenarios' events and accounts are such. */
  private static final Pattern ID = Pattern.compile("s\\d{4}-\\w");

  @TempDir static Path folder;

  private final ArrivalReader.Factory readers =
      JsonArrivals.with(new InputRules(false, false), "a key".getBytes(UTF_8));
  private final Map<String, String> seen = new LinkedHashMap<>();
  private List<OutputRecord> outputs;
  private int rejectedRecords;

  @BeforeAll
  void runTheLiveJobOverRecordsWithCanaries() throws Exception {
    ScenarioPack pack = ScenarioPack.of(someOfEachPattern());
    Path accounts =
        write("accounts.jsonl", Line.ofAccounts(pack.accounts()), Canary.rejectedAccounts());
    Path interactions =
        write(
            "interactions.jsonl",
            Line.ofInteractions(pack.interactions()),
            Canary.rejectedInteractions());
    HeldLogFiles files =
        new HeldLogFiles(
            LogFiles.of(List.of(accounts), List.of(interactions), readers),
            readers,
            TURNS_A_CHECKPOINT);
    CollectedRecords collected = new CollectedRecords();
    try (SeenText text = new SeenText()) {
      FailingOnce sink = new FailingOnce(collected, Topic.REJECTED_EVENTS, 20);
      JobClient job = start(files, sink);
      CompletableFuture.anyOf(files.read(), job.getJobExecutionResult()).get();
      seen.put("accumulators", job.getAccumulators().get().toString());
      job.cancel().get();
      ExecutionException cancelled =
          assertThrows(ExecutionException.class, () -> job.getJobExecutionResult().get());
      seen.put("cancellation", cancelled.toString());
      assertTrue(sink.failed());
      outputs = collected.take();
      seen.put("logs", text.text());
    }
    seen.put("metrics", SeenMetrics.text());
  }

  private static List<Scenario> someOfEachPattern() {
    return Catalogue.PATTERNS.stream()
        .flatMap(pattern -> Scenarios.of(pattern).stream().limit(4))
        .toList();
  }

  /** Unknown members in every record, and a rejected one after each fifth. */
  private Path write(String name, List<Line> lines, List<byte[]> rejected) throws IOException {
    List<String> members = Canary.unknownMembers();
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String more = members.get(i % members.size());
      records.add(with(more, lines.get(i).json(), i % 2 == 0).getBytes(UTF_8));
      if (i % 5 == 0) {
        records.add(rejected.get(i / 5 % rejected.size()));
        rejectedRecords++;
      }
    }
    return Line.writeRecords(folder.resolve(name), records);
  }

  private static String with(String member, String json, boolean asSetting) {
    if (!asSetting || !json.contains(SETTINGS)) {
      return json.substring(0, json.length() - 1) + "," + member + "}";
    }
    String comma = json.contains(SETTINGS + "}") ? "" : ",";
    return json.replace(SETTINGS, SETTINGS + member + comma);
  }

  private static JobClient start(HeldLogFiles files, FailingOnce sink) throws Exception {
    LoadedSettings loaded =
        ShippedSettings.with("run.checkpoint-interval=100ms", "run.state-backend=rocksdb");
    Configuration flink =
        FlinkSettings.live(loaded.settings(), folder.resolve("checkpoints").toUri().toString());
    flink.set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, 1000);
    flink.setString("state.backend.rocksdb.compression.per.level", "NO_COMPRESSION");
    flink.setString("restart-strategy.exponential-delay.initial-backoff", "10ms");
    FlinkSettings.fitIntoOneJvm(flink, PARALLELISM);
    SeenMetrics.addTo(flink);
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(PARALLELISM, flink);
    var records =
        env.fromSource(
                files, LogWatermarks.ofFiles(loaded.settings().time().maxOutOfOrderness()), "files")
            .uid("files")
            .setParallelism(1);
    NightlightJob.add(records, loaded, true, sink);
    return env.executeAsync();
  }

  @Test
  void theCanaryIsInNoOutput() {
    Set<String> reasons = new TreeSet<>();
    for (OutputRecord output : outputs) {
      assertCanaryIsNotIn(output.topic().label(), output.toString());
      Stream.of(Reason.values())
          .map(Reason::name)
          .filter(reason -> output.json().contains("\"" + reason + "\""))
          .forEach(reasons::add);
    }
    assertEquals(
        EnumSet.complementOf(EnumSet.of(Reason.UNKNOWN_FIELD)).stream()
            .map(Reason::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        reasons);
  }

  @Test
  void theCanaryIsInNoLogMetricOrException() {
    seen.forEach(NothingLeaksTest::assertCanaryIsNotIn);
    assertTrue(seen.get("logs").contains("a failure, once"));
    for (String name : UnknownFields.CONTENT_LIKE) {
      assertTrue(seen.get("metrics").contains("unknownFields." + name), name);
    }
  }

  @Test
  void theCanaryIsInNoByteOfACheckpoint() throws IOException {
    boolean anId = false;
    int checkpoints = 0;
    try (Stream<Path> files = Files.walk(folder.resolve("checkpoints"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), ISO_8859_1);
        assertCanaryIsNotIn(file.toString(), text);
        anId |= ID.matcher(text).find();
        checkpoints += file.endsWith("_metadata") ? 1 : 0;
      }
    }
    assertTrue(anId, "what checkpoints keep is not found in them at all");
    assertTrue(checkpoints >= 3, checkpoints + " checkpoints: fewer than the source waited for");
  }

  @Test
  void noIdIsInALogAMetricOrAnException() {
    seen.forEach(
        (where, text) -> {
          Matcher id = ID.matcher(text);
          assertTrue(!id.find(), () -> where + ": " + around(text, id.start()));
        });
  }

  @Test
  void violationsNameAccountsAndTheHourlySummaryNamesNone() {
    assertTrue(outputsOf(Topic.PRIVACY_VIOLATIONS).anyMatch(json -> ID.matcher(json).find()));
    assertTrue(outputsOf(Topic.PRIVACY_SUMMARY).findAny().isPresent());
    assertTrue(outputsOf(Topic.PRIVACY_SUMMARY).noneMatch(json -> ID.matcher(json).find()));
  }

  private Stream<String> outputsOf(Topic topic) {
    return outputs.stream().filter(output -> output.topic() == topic).map(OutputRecord::json);
  }

  @Test
  void nothingWasRejectedButWhatWasMeantToBe() {
    long rejected = outputsOf(Topic.REJECTED_EVENTS).distinct().count();
    assertEquals(rejectedRecords, rejected);
  }

  private static void assertCanaryIsNotIn(String where, String text) {
    for (String form : List.of(Canary.TEXT, wide(Canary.TEXT))) {
      int at = text.indexOf(form);
      assertTrue(at < 0, () -> where + ": " + around(text, at));
    }
  }

  /** As it would be found in bytes if each character were kept as two. */
  private static String wide(String text) {
    return new String(text.getBytes(UTF_16BE), ISO_8859_1);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
  }
}

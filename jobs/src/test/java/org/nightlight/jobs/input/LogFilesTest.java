package org.nightlight.jobs.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.ExceptionUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

  @RegisterExtension static final MiniClusterExtension CLUSTER = new MiniClusterExtension();

  @TempDir Path directory;

  @Test
  void theNextRecordComesFromTheFileThatIsLeastFar() throws Exception {
    Path accounts = write("accounts.jsonl", accountChanges(0, 10, 20));
    Path early = write("early.jsonl", interactions(1, 2, 3));
    Path late = write("late.jsonl.gz", interactions(15, 5, 25));

    assertEquals(
        List.of(
            "accounts.jsonl:1", // at 0; files that have not begun come first
            "early.jsonl:1", // 1
            "late.jsonl.gz:1", // 15
            "accounts.jsonl:2", // 10
            "early.jsonl:2",
            "early.jsonl:3",
            "accounts.jsonl:3", // 20; the early file has ended
            "late.jsonl.gz:2", // 5: a step back within its file
            "late.jsonl.gz:3"),
        places(read(List.of(accounts), List.of(early, late))));
  }

  @Test
  void noRecordIsBehindTheWatermarkHoweverUnequalTheFiles() throws Exception {
    Path dense = write("dense.jsonl.gz", interactions(LongStream.range(0, 40_000)));
    Path sparse = write("sparse.jsonl", interactions(LongStream.range(0, 400).map(i -> i * 100)));
    Path accounts = write("accounts.jsonl", accountChanges(0, 20_000, 39_999));

    List<Seen> behind =
        read(
            List.of(accounts),
            List.of(dense, sparse),
            record -> record.second() <= record.watermark());

    assertEquals(List.of(), behind);
  }

  @Test
  void aFileThatEndedHoldsNothingBack() throws Exception {
    Path accounts = write("accounts.jsonl", accountChanges(0));
    Path interactions = write("interactions.jsonl", interactions(LongStream.range(0, 100_000)));

    List<Seen> last =
        read(List.of(accounts), List.of(interactions), record -> record.place() == 100_000);

    assertTrue(last.get(0).watermark() > 1000, () -> last + " at " + last.get(0).watermark());
  }

  @Test
  void rejectedRecordsMoveNoWatermark() throws Exception {
    Path accounts = write("accounts.jsonl", accountChanges(0, 1));
    Path broken = write("broken.jsonl", IntStream.range(0, 50_000).mapToObj(i -> "{").toList());

    List<Seen> moved =
        read(List.of(accounts), List.of(broken), record -> record.watermark() > Long.MIN_VALUE);

    assertEquals(List.of(), moved);
  }

  @Test
  void overlongLinesAreRejectedWithTheirSizeAndHash() throws Exception {
    byte[] tooLarge = "x".repeat(70 << 10).getBytes(StandardCharsets.UTF_8);
    int gigantic = 50_000_000;
    Path file = directory.resolve("large.jsonl.gz");
    try (OutputStream out = RecordLines.open(file)) {
      out.write(tooLarge);
      out.write('\n');
      out.write(bytes(RecordLines.interaction(1) + "\n"));
      for (int i = 0; i < gigantic / 1000; i++) {
        out.write(new byte[1000]);
      }
    }

    List<Seen> seen = read(List.of(), List.of(file));

    assertEquals(List.of("TOO_LARGE", "", "TOO_LARGE"), seen.stream().map(Seen::reason).toList());
    assertEquals(tooLarge.length, seen.get(0).bytes());
    assertEquals(new RecordHash(RecordLines.HASH_KEY).of(tooLarge), seen.get(0).hash());
    assertEquals(gigantic, seen.get(2).bytes());
    assertEquals(new RecordHash(RecordLines.HASH_KEY).of(new byte[gigantic]), seen.get(2).hash());
  }

  @Test
  void aGzipFileOfSeveralMembersIsReadToItsEnd() throws Exception {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (long second : new long[] {1, 2, 3}) {
      members.write(Files.readAllBytes(write("member.jsonl.gz", interactions(second))));
    }
    Path file = Files.write(directory.resolve("all.jsonl.gz"), members.toByteArray());

    assertEquals(
        List.of("all.jsonl.gz:1", "all.jsonl.gz:2", "all.jsonl.gz:3"),
        places(read(List.of(), List.of(file))));
  }

  @Test
  void aCutOffGzipFileFailsTheJobWithOneLineThatNamesIt() throws Exception {
    Path whole = write("whole.jsonl.gz", interactions(LongStream.range(0, 1000)));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut =
        Files.write(directory.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, bytes.length / 2));

    assertEquals(cut + ": the gzip data end too early", failure(cut));
  }

  @Test
  void aMissingFileIsNamedBeforeTheJobStarts() {
    Path missing = directory.resolve("missing.jsonl");

    assertEquals(missing + ": no such file", refusal(missing));
  }

  @Test
  void soIsAFileThatCannotBeReadAtAll() throws Exception {
    Path file = Files.writeString(directory.resolve("plain.jsonl.gz"), "{}");

    assertEquals(file + ": is no gzip file or a damaged one", refusal(file));
    assertEquals(directory + ": is a directory", refusal(directory));
  }

  private static String refusal(Path file) {
    return assertThrows(
            UnreadableFile.class, () -> LogFiles.of(List.of(), List.of(file), RecordLines.READERS))
        .getMessage();
  }

  @Test
  void theJobKnowsHowMuchHasBeenRead() throws Exception {
    Path file = write("some.jsonl.gz", interactions(LongStream.range(0, 1000)));
    StreamExecutionEnvironment environment = environment();
    environment
        .fromSource(
            LogFiles.of(List.of(), List.of(file), RecordLines.READERS),
            LogWatermarks.ofFiles(Duration.ofSeconds(30)),
            "files")
        .process(new Seen.Watching())
        .returns(Seen.TYPE)
        .sinkTo(new DiscardingSink<>());

    var accumulators = environment.execute().getAllAccumulatorResults();

    assertEquals(1, ReadingProgress.share(accumulators));
    assertTrue(accumulators.containsValue(Files.size(file)));
  }

  private String failure(Path file) {
    Exception failure = assertThrows(Exception.class, () -> read(List.of(), List.of(file)));
    return ExceptionUtils.findThrowableWithMessage(failure, directory.toString())
        .map(Throwable::getMessage)
        .orElseThrow();
  }

  private static List<Seen> read(List<Path> accounts, List<Path> interactions) throws Exception {
    return read(accounts, interactions, record -> true);
  }

  private static List<Seen> read(
      List<Path> accounts, List<Path> interactions, FilterFunction<Seen> wanted) throws Exception {
    LogFiles source = LogFiles.of(accounts, interactions, RecordLines.READERS);
    try (CloseableIterator<Seen> seen =
        environment()
            .fromSource(source, LogWatermarks.ofFiles(Duration.ofSeconds(30)), "files")
            .process(new Seen.Watching())
            .returns(Seen.TYPE)
            .filter(wanted)
            .executeAndCollect()) {
      List<Seen> all = new ArrayList<>();
      seen.forEachRemaining(all::add);
      return all;
    }
  }

  private static StreamExecutionEnvironment environment() {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_WATERMARK_INTERVAL, Duration.ofMillis(1));
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    environment.setParallelism(1);
    return environment;
  }

  private static List<String> places(List<Seen> seen) {
    return seen.stream().map(Seen::toString).toList();
  }

  private Path write(String name, List<String> lines) throws IOException {
    return RecordLines.write(directory.resolve(name), lines);
  }

  private static List<String> accountChanges(long... seconds) {
    return LongStream.of(seconds).mapToObj(RecordLines::accountChange).toList();
  }

  private static List<String> interactions(long... seconds) {
    return interactions(LongStream.of(seconds));
  }

  private static List<String> interactions(LongStream seconds) {
    return seconds.mapToObj(RecordLines::interaction).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

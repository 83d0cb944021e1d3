package org.nightlight.jobs.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.nightlight.event.InputRules;
import org.nightlight.jobs.CollectedRecords;
import org.nightlight.jobs.FlinkSettings;
import org.nightlight.jobs.NightlightJob;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.JsonArrivals;
import org.nightlight.jobs.input.LogFiles;
import org.nightlight.jobs.input.LogWatermarks;
import org.nightlight.jobs.input.Origin;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.jobs.intake.LedgerNumbers;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.StateBackend;

/** An order of arrival as files, read by the source that {@code detect} has. */
record Replay(List<Path> accounts, List<Path> interactions) {

  private static final byte[] KEY = {1};

  /** What came of one run. */
  record Run(List<OutputRecord> outputs, LedgerNumbers ledger) {}

  static Replay of(ArrivalOrder order, Path folder) throws IOException {
    return new Replay(
        write(order.accounts(), folder, "accounts"),
        write(order.interactions(), folder, "interactions"));
  }

  private static List<Path> write(List<List<Sent>> logs, Path folder, String name)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (List<Sent> log : logs) {
      Path file = folder.resolve(name + "-" + files.size() + ".jsonl");
      files.add(Files.write(file, log.stream().map(Sent::json).toList()));
    }
    return files;
  }

  /** Where a record lies; files are numbered across both inputs, lines from 1. */
  Origin place(Input input, int log, int index) {
    boolean account = input == Input.ACCOUNTS;
    Path file = (account ? accounts : interactions).get(log);
    int number = account ? log : accounts.size() + log;
    return new Origin(input, file.toString(), -1 - number, index + 1);
  }

  /** Runs on the cluster of the test, with time passed on as often as can be. */
  Run run(LoadedSettings loaded, int parallelism, StateBackend backend) throws Exception {
    Configuration flink = FlinkSettings.bounded(backend);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(flink);
    env.setParallelism(parallelism);
    env.getConfig().setAutoWatermarkInterval(1);
    LogFiles files =
        LogFiles.of(accounts, interactions, JsonArrivals.with(new InputRules(false, false), KEY));
    DataStream<Arrival> records =
        env.fromSource(
                files, LogWatermarks.ofFiles(loaded.settings().time().maxOutOfOrderness()), "files")
            .uid("files")
            .setParallelism(1);
    CollectedRecords sink = new CollectedRecords();
    NightlightJob.add(records, loaded, true, sink);
    LedgerNumbers ledger = LedgerNumbers.of(env.execute().getAllAccumulatorResults());
    return new Run(sink.take(), ledger);
  }
}

package org.nightlight.jobs.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.core.io.InputStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads all files side by side: the next record comes from the file that is least far in event
 * time. So no more waits behind this for the slowest file's watermark than the time of the ordering
 * holds, however the files' sizes differ.
 */
final class LogFilesReader implements SourceReader<Arrival, LogFile> {

  /** Few enough for timers and checkpoints to get their turn at once. */
  private static final int RECORDS_A_TURN = 64;

  private final ArrivalReader reader;
  private final ReadingProgress progress;
  private final PriorityQueue<OpenLogFile> files = new PriorityQueue<>();
  private final List<LogFile> unopened = new ArrayList<>();
  private @Nullable OpenLogFile current;
  private boolean complete;
  private CompletableFuture<Void> available = new CompletableFuture<>();

  LogFilesReader(SourceReaderContext context, ArrivalReader.Factory readers) {
    this.reader = readers.open(context.metricGroup());
    this.progress = new ReadingProgress(context);
  }

  @Override
  public void start() {}

  @Override
  public void addSplits(List<LogFile> splits) {
    unopened.addAll(splits);
    available.complete(null);
  }

  @Override
  public void notifyNoMoreSplits() {
    complete = true;
    available.complete(null);
  }

  @Override
  public InputStatus pollNext(ReaderOutput<Arrival> output) throws IOException {
    openAll();
    OpenLogFile file = current;
    for (int i = 0; i < RECORDS_A_TURN; i++) {
      file = leastFar(file);
      if (file == null) {
        return nothingToRead();
      }
      current = file;
      Arrival arrival = file.next();
      if (arrival == null) {
        finish(file, output);
        file = null;
      } else {
        file.output(output).collect(arrival);
      }
    }
    if (file != null) {
      progress.read(file.newBytes());
    }
    return InputStatus.MORE_AVAILABLE;
  }

  /** Here, not where they are assigned: only from here does a failure's reason get out. */
  private void openAll() throws IOException {
    for (LogFile file : unopened) {
      files.add(OpenLogFile.open(file, reader));
      progress.expect(file.bytes());
    }
    unopened.clear();
  }

  private @Nullable OpenLogFile leastFar(@Nullable OpenLogFile file) {
    OpenLogFile other = files.peek();
    if (file == null || (other != null && other.compareTo(file) < 0)) {
      files.poll();
      if (file != null) {
        files.add(file);
      }
      return other;
    }
    return file;
  }

  private InputStatus nothingToRead() {
    if (complete) {
      return InputStatus.END_OF_INPUT;
    }
    available = new CompletableFuture<>();
    return InputStatus.NOTHING_AVAILABLE;
  }

  private void finish(OpenLogFile file, ReaderOutput<Arrival> output) throws IOException {
    progress.read(file.newBytes());
    current = null;
    file.close();
    output.releaseOutputForSplit(file.id());
  }

  @Override
  public List<LogFile> snapshotState(long checkpointId) {
    List<LogFile> unfinished = new ArrayList<>(unopened);
    OpenLogFile reading = current;
    if (reading != null) {
      unfinished.add(reading.position());
    }
    files.forEach(file -> unfinished.add(file.position()));
    return unfinished;
  }

  @Override
  public CompletableFuture<Void> isAvailable() {
    return current != null || !files.isEmpty() || !unopened.isEmpty()
        ? CompletableFuture.completedFuture(null)
        : available;
  }

  @Override
  public void close() throws IOException {
    OpenLogFile reading = current;
    if (reading != null) {
      reading.close();
    }
    for (OpenLogFile file : files) {
      file.close();
    }
  }
}

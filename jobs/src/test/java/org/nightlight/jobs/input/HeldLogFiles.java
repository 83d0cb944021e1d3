package org.nightlight.jobs.input;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Log files as a source that does not end, and that every so often, and at the files' end, reads on
 * only after a checkpoint of all it has read has completed.
 */
public final class HeldLogFiles
    implements Source<Arrival, LogFile, List<LogFile>>, ResultTypeQueryable<Arrival> {

  private static final long serialVersionUID = 1L;
  private static final Map<String, CompletableFuture<Void>> READ = new ConcurrentHashMap<>();

  private final String token = UUID.randomUUID().toString();
  private final LogFiles files;
  private final ArrivalReader.Factory readers;
  private final int turns;

  /**
   * @param turns after how many turns of the reader it waits for a checkpoint
   */
  public HeldLogFiles(LogFiles files, ArrivalReader.Factory readers, int turns) {
    this.files = files;
    this.readers = readers;
    this.turns = turns;
    READ.put(token, new CompletableFuture<>());
  }

  /** Done when all is read and in a completed checkpoint. */
  public CompletableFuture<Void> read() {
    return READ.get(token);
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<Arrival, LogFile> createReader(SourceReaderContext context) {
    return new Reader(new LogFilesReader(context, readers), turns, read());
  }

  @Override
  public SplitEnumerator<LogFile, List<LogFile>> createEnumerator(
      SplitEnumeratorContext<LogFile> context) {
    return files.createEnumerator(context);
  }

  @Override
  public SplitEnumerator<LogFile, List<LogFile>> restoreEnumerator(
      SplitEnumeratorContext<LogFile> context, List<LogFile> unassigned) {
    return files.restoreEnumerator(context, unassigned);
  }

  @Override
  public SimpleVersionedSerializer<LogFile> getSplitSerializer() {
    return files.getSplitSerializer();
  }

  @Override
  public SimpleVersionedSerializer<List<LogFile>> getEnumeratorCheckpointSerializer() {
    return files.getEnumeratorCheckpointSerializer();
  }

  @Override
  public TypeInformation<Arrival> getProducedType() {
    return files.getProducedType();
  }

  private static final class Reader implements SourceReader<Arrival, LogFile> {

    private static final long NONE = -1;

    private final LogFilesReader reader;
    private final int turns;
    private final CompletableFuture<Void> allRead;
    private CompletableFuture<Void> released = CompletableFuture.completedFuture(null);
    private int turn;
    private boolean ended;
    private long awaited = NONE;

    Reader(LogFilesReader reader, int turns, CompletableFuture<Void> allRead) {
      this.reader = reader;
      this.turns = turns;
      this.allRead = allRead;
    }

    @Override
    public InputStatus pollNext(ReaderOutput<Arrival> output) throws IOException {
      if (!released.isDone()) {
        return InputStatus.NOTHING_AVAILABLE;
      }
      InputStatus status = reader.pollNext(output);
      turn++;
      ended = status == InputStatus.END_OF_INPUT;
      if (ended || turn % turns == 0) {
        released = new CompletableFuture<>();
        return InputStatus.NOTHING_AVAILABLE;
      }
      return status;
    }

    @Override
    public List<LogFile> snapshotState(long checkpoint) {
      if (!released.isDone() && awaited == NONE) {
        awaited = checkpoint;
      }
      return reader.snapshotState(checkpoint);
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) {
      if (awaited != NONE && checkpoint >= awaited) {
        awaited = NONE;
        if (ended) {
          allRead.complete(null);
        } else {
          released.complete(null);
        }
      }
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
      return released.isDone() ? reader.isAvailable() : released;
    }

    @Override
    public void start() {
      reader.start();
    }

    @Override
    public void addSplits(List<LogFile> splits) {
      reader.addSplits(splits);
    }

    @Override
    public void notifyNoMoreSplits() {
      reader.notifyNoMoreSplits();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}

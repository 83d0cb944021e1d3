package org.nightlight.jobs.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.jspecify.annotations.Nullable;

/** Gives all files to the one reader, at once. Its state: the files not given yet. */
final class LogFilesEnumerator implements SplitEnumerator<LogFile, List<LogFile>> {

  private static final int READER = 0;

  private final SplitEnumeratorContext<LogFile> context;
  private final List<LogFile> unassigned;

  LogFilesEnumerator(SplitEnumeratorContext<LogFile> context, List<LogFile> unassigned) {
    this.context = context;
    this.unassigned = new ArrayList<>(unassigned);
  }

  @Override
  public void start() {}

  @Override
  public void addReader(int subtask) {
    if (subtask == READER && !unassigned.isEmpty()) {
      context.assignSplits(new SplitsAssignment<>(Map.of(READER, List.copyOf(unassigned))));
      unassigned.clear();
    }
    context.signalNoMoreSplits(subtask);
  }

  @Override
  public void addSplitsBack(List<LogFile> splits, int subtask) {
    unassigned.addAll(splits);
  }

  @Override
  public List<LogFile> snapshotState(long checkpointId) {
    return List.copyOf(unassigned);
  }

  @Override
  public void handleSplitRequest(int subtask, @Nullable String host) {}

  @Override
  public void close() {}
}

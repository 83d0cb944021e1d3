package org.nightlight.jobs.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.nightlight.jobs.input.Origin.Input;

/**
 * The bounded source of both inputs: any number of files, read side by side by one reader and each
 * in its own order, with a watermark for each. Run it with parallelism 1.
 *
 * <p>Empty lines are skipped but counted in line numbers.
 */
public final class LogFiles
    implements Source<Arrival, LogFile, List<LogFile>>, ResultTypeQueryable<Arrival> {

  private static final long serialVersionUID = 1L;

  private final ArrayList<LogFile> files;
  private final ArrivalReader.Factory readers;

  private LogFiles(ArrayList<LogFile> files, ArrivalReader.Factory readers) {
    this.files = files;
    this.readers = readers;
  }

  /**
   * Names the files.
   *
   * @throws UnreadableFile if any file is missing or may not be read; the message has a line for
   *     each
   */
  public static LogFiles of(
      List<Path> accounts, List<Path> interactions, ArrivalReader.Factory readers)
      throws UnreadableFile {
    List<String> problems = problems(accounts, interactions);
    if (!problems.isEmpty()) {
      throw new UnreadableFile(String.join("\n", problems));
    }
    return new LogFiles(new ArrayList<>(all(accounts, interactions)), readers);
  }

  /** What keeps the files from being read, a line for each. */
  public static List<String> problems(List<Path> accounts, List<Path> interactions) {
    Set<String> problems = new LinkedHashSet<>();
    for (LogFile file : all(accounts, interactions)) {
      try {
        file.requireReadable();
      } catch (UnreadableFile e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    return List.copyOf(problems);
  }

  private static List<LogFile> all(List<Path> accounts, List<Path> interactions) {
    List<LogFile> files = new ArrayList<>();
    accounts.forEach(path -> add(files, Input.ACCOUNTS, path));
    interactions.forEach(path -> add(files, Input.INTERACTIONS, path));
    return files;
  }

  private static void add(List<LogFile> files, Input input, Path path) {
    files.add(LogFile.unread(files.size(), input, path.toString()));
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.BOUNDED;
  }

  @Override
  public SourceReader<Arrival, LogFile> createReader(SourceReaderContext context) {
    return new LogFilesReader(context, readers);
  }

  @Override
  public SplitEnumerator<LogFile, List<LogFile>> createEnumerator(
      SplitEnumeratorContext<LogFile> context) {
    return new LogFilesEnumerator(context, files);
  }

  @Override
  public SplitEnumerator<LogFile, List<LogFile>> restoreEnumerator(
      SplitEnumeratorContext<LogFile> context, List<LogFile> unassigned) {
    return new LogFilesEnumerator(context, unassigned);
  }

  @Override
  public SimpleVersionedSerializer<LogFile> getSplitSerializer() {
    return new LogFileSerializer();
  }

  @Override
  public SimpleVersionedSerializer<List<LogFile>> getEnumeratorCheckpointSerializer() {
    return new LogFileSerializer.OfList();
  }

  @Override
  public TypeInformation<Arrival> getProducedType() {
    return TypeInformation.of(Arrival.class);
  }
}

package org.nightlight.jobs.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
   * @throws UnreadableFile at the first file that is missing or may not be read
   */
  public static LogFiles of(
      List<Path> accounts, List<Path> interactions, ArrivalReader.Factory readers)
      throws UnreadableFile {
    ArrayList<LogFile> files = new ArrayList<>();
    accounts.forEach(path -> add(files, Input.ACCOUNTS, path));
    interactions.forEach(path -> add(files, Input.INTERACTIONS, path));
    for (LogFile file : files) {
      file.requireReadable();
    }
    return new LogFiles(files, readers);
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

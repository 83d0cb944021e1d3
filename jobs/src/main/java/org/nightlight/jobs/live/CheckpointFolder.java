package org.nightlight.jobs.live;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.util.FileUtils;
import org.jspecify.annotations.Nullable;
import org.nightlight.jobs.FlinkSettings;
import org.nightlight.settings.Settings;

/**
 * Where a live run keeps its checkpoints: the folder that the settings name, on any file system
 * that Flink knows, or one that goes with the process. A folder belongs to one run at a time.
 */
public final class CheckpointFolder implements AutoCloseable {

  private static final Pattern URI = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+:.*");
  private static final String METADATA = "_metadata";

  private final org.apache.flink.core.fs.Path folder;
  private final @Nullable Path temporary;
  private boolean mayDropState;

  private CheckpointFolder(String uri, @Nullable Path temporary) {
    this.folder = new org.apache.flink.core.fs.Path(uri);
    this.temporary = temporary;
  }

  /**
   * Opens a folder.
   *
   * @param setting a path or URI; null: one that goes with the process
   */
  public static CheckpointFolder of(@Nullable String setting) throws IOException {
    if (setting != null) {
      return new CheckpointFolder(uri(setting), null);
    }
    Path temporary = Files.createTempDirectory("nightlight-checkpoints");
    return new CheckpointFolder(temporary.toUri().toString(), temporary);
  }

  /** A path or URI as a URI. */
  public static String uri(String setting) {
    return URI.matcher(setting).matches()
        ? setting
        : Path.of(setting).toAbsolutePath().toUri().toString();
  }

  /** Lets a run go on without what a pattern remembered that is not there any more. */
  public void allowNonRestoredState() {
    mayDropState = true;
  }

  public String uri() {
    return folder.toString();
  }

  public boolean isTemporary() {
    return temporary != null;
  }

  /** What a live run with its checkpoints here asks of Flink; it goes on where the last one was. */
  public Configuration settings(Settings settings) throws IOException {
    Configuration flink = FlinkSettings.live(settings, uri());
    newest()
        .ifPresent(
            newest -> {
              flink.set(StateRecoveryOptions.SAVEPOINT_PATH, newest);
              // It becomes the run's own, which removes it when it is no longer needed.
              flink.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
              flink.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, mayDropState);
            });
    return flink;
  }

  /** The newest checkpoint, or savepoint, that an earlier run has left. */
  public Optional<String> newest() throws IOException {
    FileSystem files = folder.getFileSystem();
    List<FileStatus> left = new ArrayList<>();
    for (FileStatus child : list(files, folder)) {
      String name = child.getPath().getName();
      if (name.startsWith("savepoint-")) {
        complete(files, child).ifPresent(left::add);
      } else if (child.isDir()) {
        for (FileStatus checkpoint : list(files, child.getPath())) {
          if (checkpoint.getPath().getName().startsWith("chk-")) {
            complete(files, checkpoint).ifPresent(left::add);
          }
        }
      }
    }
    return left.stream()
        .max(Comparator.comparingLong(FileStatus::getModificationTime))
        .map(newest -> newest.getPath().getParent().toString());
  }

  /** Asks for one file and lists none: those of a checkpoint in progress come and go. */
  private static Optional<FileStatus> complete(FileSystem files, FileStatus checkpoint)
      throws IOException {
    try {
      return Optional.of(
          files.getFileStatus(new org.apache.flink.core.fs.Path(checkpoint.getPath(), METADATA)));
    } catch (FileNotFoundException notComplete) {
      return Optional.empty();
    }
  }

  private static List<FileStatus> list(FileSystem files, org.apache.flink.core.fs.Path folder)
      throws IOException {
    if (!files.exists(folder)) {
      return List.of();
    }
    FileStatus[] children = files.listStatus(folder);
    return children == null ? List.of() : List.of(children);
  }

  /** Removes a folder that goes with the process. */
  @Override
  public void close() throws IOException {
    if (temporary != null) {
      FileUtils.deleteDirectory(temporary.toFile());
    }
  }
}

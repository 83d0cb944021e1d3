package org.nightlight.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.util.FileUtils;

/** A temporary folder, removed at the end unless someone wants to look into it. */
final class RunFolder implements AutoCloseable {

  private final Path path;
  private boolean kept;

  private RunFolder(Path path, boolean kept) {
    this.path = path;
    this.kept = kept;
  }

  static RunFolder make(boolean keep) throws IOException {
    return new RunFolder(Files.createTempDirectory("nightlight-chaos"), keep);
  }

  Path path() {
    return path;
  }

  void keep() {
    kept = true;
  }

  @Override
  public void close() throws IOException {
    if (!kept) {
      FileUtils.deleteDirectory(path.toFile());
    }
  }
}

package org.nightlight.jobs.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.core.memory.DataOutputView;
import org.nightlight.jobs.input.Origin.Input;

/** Files and how far they have been read, as checkpoints keep them. */
final class LogFileSerializer implements SimpleVersionedSerializer<LogFile> {

  private static final int VERSION = 1;
  private static final int TYPICAL_BYTES = 128;

  @Override
  public int getVersion() {
    return VERSION;
  }

  @Override
  public byte[] serialize(LogFile file) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(TYPICAL_BYTES);
    write(file, out);
    return out.getCopyOfBuffer();
  }

  @Override
  public LogFile deserialize(int version, byte[] bytes) throws IOException {
    return read(version, new DataInputDeserializer(bytes));
  }

  private static void write(LogFile file, DataOutputView out) throws IOException {
    out.writeInt(file.number());
    out.writeUTF(file.input().name());
    out.writeUTF(file.path());
    out.writeLong(file.lines());
    out.writeLong(file.newest());
  }

  private static LogFile read(int version, DataInputView in) throws IOException {
    if (version != VERSION) {
      throw new IOException("unknown version " + version + " of a file's state");
    }
    return new LogFile(
        in.readInt(), Input.valueOf(in.readUTF()), in.readUTF(), in.readLong(), in.readLong());
  }

  /** Several of them. */
  static final class OfList implements SimpleVersionedSerializer<List<LogFile>> {

    @Override
    public int getVersion() {
      return VERSION;
    }

    @Override
    public byte[] serialize(List<LogFile> files) throws IOException {
      DataOutputSerializer out = new DataOutputSerializer(TYPICAL_BYTES * (files.size() + 1));
      out.writeInt(files.size());
      for (LogFile file : files) {
        write(file, out);
      }
      return out.getCopyOfBuffer();
    }

    @Override
    public List<LogFile> deserialize(int version, byte[] bytes) throws IOException {
      DataInputView in = new DataInputDeserializer(bytes);
      int size = in.readInt();
      List<LogFile> files = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        files.add(read(version, in));
      }
      return files;
    }
  }
}

package org.nightlight.jobs.order;

import java.util.List;
import java.util.stream.Collectors;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;

/** An input whose stage tells what it sees and when it forgets. */
public record Note(String key, Position position, String text) implements Ordered {

  static Note of(String key, long time, String text) {
    return new Note(key, Position.ofInteraction(time, "e" + time), text);
  }

  /** How many notes a key had, and when the last of them came. */
  public record Memory(long notes, long last) {}

  /** Remembers a key for so long after its last note. */
  record Telling(long kept) implements Stage<Note, Memory, String> {

    @Override
    public Memory apply(Memory memory, List<Note> simultaneous, Outlet<String> out) {
      Note first = simultaneous.get(0);
      long before = memory == null ? 0 : memory.notes();
      String texts =
          simultaneous.stream().map(Note::text).sorted().collect(Collectors.joining("+"));
      long time = first.position().time();
      out.emit("%s %d: %s after %d".formatted(first.key(), time, texts, before));
      return texts.equals("end") ? null : new Memory(before + simultaneous.size(), time);
    }

    @Override
    public void onExpiry(String key, Memory memory, long time, Outlet<String> out) {
      out.emit("%s %d: forgets %d".formatted(key, time, memory.notes()));
    }

    @Override
    public long expiresAt(Memory memory) {
      return kept == NEVER_EXPIRES ? kept : memory.last() + kept;
    }
  }
}

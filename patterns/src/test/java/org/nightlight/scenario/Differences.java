package org.nightlight.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sets what came beside what was expected.
 *
 * @param <E> what is expected, as a scenario writes it
 * @param <S> what was seen to come out
 */
abstract class Differences<E, S> {

  private final Instant start;
  private final String prefix;

  /** A line, and when it is about. */
  private record Line(Moment at, String text) {}

  /**
   * For a scenario's story.
   *
   * @param start its moment {@code 0h}
   * @param prefix that its accounts' ids have
   */
  Differences(Instant start, String prefix) {
    this.start = start;
    this.prefix = prefix;
  }

  abstract @Nullable Moment expectedAt(E expected);

  abstract String text(E expected);

  /** Whether it is the one that is meant, whatever its details. */
  abstract boolean isMeant(E expected, S seen);

  /** What came, with those details that the expectation has. */
  abstract E asWritten(S seen, E expected);

  abstract E full(S seen);

  abstract Instant time(S seen);

  abstract String explanation(S seen);

  abstract Comparator<S> order();

  /**
   * Empty if exactly what is expected came; else everything in order of time, with {@code -} what
   * was expected and did not come, with {@code +} what came and was not expected.
   */
  final String text(List<E> expected, List<S> got) {
    List<S> left = new ArrayList<>(got.stream().sorted(order()).toList());
    List<Line> lines = new ArrayList<>();
    expected.forEach(one -> compare(one, left, lines));
    for (S seen : left) {
      lines.add(new Line(at(seen), "+ " + at(seen) + "  " + text(full(seen)) + because(seen)));
    }
    boolean same = lines.stream().allMatch(line -> line.text().startsWith(" "));
    return same
        ? ""
        : lines.stream()
            .sorted(Comparator.comparing(Line::at))
            .map(Line::text)
            .collect(Collectors.joining("\n"));
  }

  private void compare(E expected, List<S> left, List<Line> lines) {
    S seen = take(expected, left);
    Moment written = expectedAt(expected);
    Moment at = written == null ? new Moment(0) : written;
    String text = text(expected);
    String seenText = seen == null ? "" : text(asWritten(seen, expected));
    if (text.equals(seenText)) {
      lines.add(new Line(at, "  " + at + "  " + text));
      return;
    }
    lines.add(new Line(at, "- " + at + "  " + text));
    if (seen != null) {
      lines.add(new Line(at, "+ " + at + "  " + seenText + because(seen)));
    }
  }

  private String because(S seen) {
    return "\n      " + explanation(seen);
  }

  /** Takes out the one that is meant; best the one that has all the details. */
  private @Nullable S take(E expected, List<S> left) {
    List<S> meant = left.stream().filter(seen -> isMeant(expected, seen)).toList();
    if (meant.isEmpty()) {
      return null;
    }
    String text = text(expected);
    S best =
        meant.stream()
            .filter(seen -> text.equals(text(asWritten(seen, expected))))
            .findFirst()
            .orElse(meant.get(0));
    left.remove(best);
    return best;
  }

  final Moment at(S seen) {
    return new Moment(time(seen).toEpochMilli() - start.toEpochMilli());
  }

  /** A name as it is in the story. */
  final String own(String id) {
    return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }

  /** Of the words that an explanation should have, those that it has. */
  static @Nullable List<String> said(@Nullable List<String> words, String explanation) {
    return words == null ? null : words.stream().filter(explanation::contains).toList();
  }
}

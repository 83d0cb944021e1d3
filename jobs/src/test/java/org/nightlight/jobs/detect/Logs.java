package org.nightlight.jobs.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nightlight.history.RandomHistory;
import org.nightlight.scenario.ScenarioPack;
import org.nightlight.scenario.Scenarios;

/**
 * Both inputs, and the ways in which they may arrive without a result being another.
 *
 * @param accounts a list of lines for each file
 * @param interactions a list of lines for each file
 */
record Logs(List<List<Line>> accounts, List<List<Line>> interactions) {

  private static final long WEEK = 7 * 86_400_000L;

  /** Every scenario and some random histories, one file an input, in order of time. */
  static Logs eventful() {
    ScenarioPack pack = ScenarioPack.of(Scenarios.all());
    List<RandomHistory> histories = LongStream.range(500, 510).mapToObj(RandomHistory::of).toList();
    return new Logs(
        List.of(
            Line.ofAccounts(
                Stream.concat(
                        pack.accounts().stream(),
                        histories.stream().flatMap(history -> history.accounts().stream()))
                    .toList())),
        List.of(
            Line.ofInteractions(
                Stream.concat(
                        pack.interactions().stream(),
                        histories.stream().flatMap(history -> history.interactions().stream()))
                    .toList())));
  }

  long size() {
    return Stream.concat(accounts.stream(), interactions.stream()).mapToLong(List::size).sum();
  }

  /** Each arrives up to that much later than it happened; so none is further behind another. */
  Logs shuffled(long upToMillis) {
    return new Logs(
        accounts.stream().map(lines -> shuffled(lines, upToMillis)).toList(),
        interactions.stream().map(lines -> shuffled(lines, upToMillis)).toList());
  }

  private static List<Line> shuffled(List<Line> lines, long upToMillis) {
    SplittableRandom random = new SplittableRandom(lines.size());
    Map<Line, Long> arrivals = new HashMap<>();
    lines.forEach(line -> arrivals.put(line, line.time() + random.nextLong(upToMillis + 1)));
    return lines.stream().sorted(Comparator.comparing(arrivals::get)).toList();
  }

  /** Each account's lines in one of so many files, and each seventh line in the next one too. */
  Logs splitByAccount(int files) {
    ToIntFunction<Line> byAccount = line -> Math.floorMod(line.key().hashCode(), files);
    return new Logs(
        split(accounts.get(0), files, byAccount, 7),
        split(interactions.get(0), files, byAccount, 7));
  }

  /** How many lines are there twice then. */
  long copies() {
    return accounts.get(0).size() / 7 + interactions.get(0).size() / 7L;
  }

  /** Every other week in another file: one is always a week ahead. */
  Logs splitByWeek() {
    ToIntFunction<Line> byWeek = line -> (int) (line.time() / WEEK % 2);
    return new Logs(
        split(accounts.get(0), 2, byWeek, Integer.MAX_VALUE),
        split(interactions.get(0), 2, byWeek, Integer.MAX_VALUE));
  }

  private static List<List<Line>> split(
      List<Line> lines, int files, ToIntFunction<Line> file, int copyEach) {
    List<List<Line>> split = new ArrayList<>();
    IntStream.range(0, files).forEach(number -> split.add(new ArrayList<>()));
    for (int i = 0; i < lines.size(); i++) {
      int own = file.applyAsInt(lines.get(i));
      split.get(own).add(lines.get(i));
      if ((i + 1) % copyEach == 0) {
        split.get((own + 1) % files).add(lines.get(i));
      }
    }
    return split;
  }
}

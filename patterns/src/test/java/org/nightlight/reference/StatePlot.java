package org.nightlight.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the size of the state by month for the docs: the largest stages and all of them. Written
 * with {@code -Dnightlight.rewrite=true} only.
 */
final class StatePlot {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 320;
  private static final int LEFT = 60;
  private static final int BOTTOM = 280;
  private static final int TOP = 30;
  private static final int RIGHT = 580;
  private static final int STAGES = 4;
  private static final String[] COLOURS = {"#1b1b1b", "#0072b2", "#d55e00", "#009e73", "#cc79a7"};

  private StatePlot() {}

  static void write(int months, Map<String, List<Long>> bytes, long events) {
    if (Boolean.getBoolean("nightlight.rewrite")) {
      Path file = Path.of(System.getProperty("nightlight.root"), "docs/images/state-by-month.svg");
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, svg(months, bytes, events));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String svg(int months, Map<String, List<Long>> bytes, long events) {
    List<Long> all =
        java.util.stream.IntStream.range(0, months)
            .mapToObj(month -> bytes.values().stream().mapToLong(stage -> stage.get(month)).sum())
            .toList();
    long most = all.stream().mapToLong(Long::longValue).max().orElseThrow();
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <text x="%d" y="18">State in MB at the end of each month, %,d events</text>
        <path d="M%d %d V%d H%d" fill="none" stroke="#888888"/>
        """
            .formatted(WIDTH, HEIGHT, LEFT, events, LEFT, TOP, BOTTOM, RIGHT));
    for (int month = 6; month <= months; month += 6) {
      svg.append(text(x(month, months), BOTTOM + 16, "middle", "" + month));
    }
    svg.append(text((LEFT + RIGHT) / 2.0, BOTTOM + 34, "middle", "months"));
    for (int tick = 0; tick <= 4; tick++) {
      String mb = "%.1f".formatted(most * tick / 4 / 1e6);
      svg.append(text(LEFT - 6, y(most * tick / 4, most) + 4, "end", mb));
    }
    svg.append(line("all stages", all, most, COLOURS[0]));
    List<Map.Entry<String, List<Long>>> largest =
        bytes.entrySet().stream()
            .sorted(Comparator.comparing(stage -> -stage.getValue().get(months - 1)))
            .limit(STAGES)
            .toList();
    for (int i = 0; i < largest.size(); i++) {
      svg.append(line(largest.get(i).getKey(), largest.get(i).getValue(), most, COLOURS[i + 1]));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String line(String name, List<Long> values, long most, String colour) {
    StringBuilder path = new StringBuilder();
    for (int month = 1; month <= values.size(); month++) {
      path.append(month == 1 ? "M" : " L")
          .append(
              String.format(
                  Locale.ROOT,
                  "%.0f %.0f",
                  x(month, values.size()),
                  y(values.get(month - 1), most)));
    }
    double end = y(values.get(values.size() - 1), most) + 4;
    return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n"
            .formatted(path, colour)
        + text(RIGHT + 6, end, "start", name);
  }

  private static String text(double x, double y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        text);
  }

  private static double x(int month, int months) {
    return LEFT + (double) (RIGHT - LEFT) * month / months;
  }

  private static double y(long value, long most) {
    return BOTTOM - (double) (BOTTOM - TOP) * value / most;
  }
}

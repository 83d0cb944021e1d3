package org.nightlight.jobs.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.nightlight.handbook.Entry;
import org.nightlight.handbook.Handbook;
import org.nightlight.jobs.explain.Explanation;
import org.nightlight.jobs.explain.Page;
import org.nightlight.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a pattern, signal, guard or privacy check means, with the numbers in force. */
@Command(
    name = "explain",
    description =
        "Tells what a pattern, signal, guard or privacy check means, with the numbers in force.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  ./nightlight explain",
      "  ./nightlight explain scattergun",
      "  ./nightlight explain profile-open-by-default",
      "  ./nightlight explain fan-out --config /etc/nightlight"
    })
final class ExplainCommand implements Callable<Integer> {

  private static final double ALIKE = 0.8;
  private static final int MOST = 3;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "Of a pattern, signal, guard or privacy check. Left out: all are listed, a line each.")
  private @Nullable String name;

  @Mixin private SettingsOptions settings = new SettingsOptions();

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws SettingsException {
    Handbook handbook = Handbook.of(settings.load());
    CommandLine command = spec.commandLine();
    Page page = new Page(command.getUsageHelpWidth(), command.getColorScheme().ansi());
    Explanation explanation = new Explanation(handbook, page);
    if (name == null) {
      explanation.list();
    } else {
      explanation.of(find(handbook, name));
    }
    command.getOut().print(page.text());
    command.getOut().flush();
    return 0;
  }

  private static Entry find(Handbook handbook, String name) {
    return handbook
        .find(name)
        .orElseThrow(() -> new UsageException(unknown(name, nearest(handbook, name))));
  }

  private static String unknown(String name, List<String> nearest) {
    String said = "There is no pattern, signal, guard or privacy check \"" + name + "\".";
    return nearest.isEmpty()
        ? said + " ./nightlight explain lists them all."
        : said + " Did you mean " + String.join(" or ", nearest) + "?";
  }

  private static List<String> nearest(Handbook handbook, String name) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return handbook.all().stream()
        .map(Entry::name)
        .filter(known -> similarity.apply(known, name) >= ALIKE)
        .sorted(Comparator.comparing((String known) -> similarity.apply(known, name)).reversed())
        .limit(MOST)
        .toList();
  }
}

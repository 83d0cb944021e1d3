package org.nightlight.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nightlight.jobs.newpattern.NewPattern;
import org.nightlight.jobs.newpattern.UnusableName;
import org.nightlight.patterns.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays down the files of a new pattern in a source checkout. */
@Command(
    name = "new-pattern",
    description = {
      "Lays down a new pattern in a source checkout: its folder, its line in the registry, its",
      "settings and two scenarios that fail until they are told. CONTRIBUTING.md walks through it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  ./nightlight new-pattern gift-after-silence",
      "  ./nightlight new-pattern many-doors --by actor"
    })
final class NewPatternCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      paramLabel = "NAME",
      description = "Small letters, words joined by dashes: the same name everywhere.")
  private String name;

  @Option(
      names = "--by",
      paramLabel = "actor|pair",
      description = "An adult-like account over all its minors, or with one minor. Default: pair.")
  private Scope by = Scope.PAIR;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    NewPattern pattern = prepare(Path.of(System.getProperty("nightlight.root", ".")));
    pattern.layDown();
    tell(pattern);
    return 0;
  }

  private NewPattern prepare(Path root) {
    try {
      return NewPattern.of(root, name, by);
    } catch (UnusableName e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void tell(NewPattern pattern) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        """
        Laid down %s:
          %s
              %s.java  package-info.java  README.md  structure.lock
              fires-when-rename-me.yaml  quiet-when-rename-me.yaml
          %s
          patterns/src/main/java/org/nightlight/patterns/Catalogue.java (two lines more)

        It is on trial: its mode is SHADOW, its weight 0. Next:
          1. Tell a story in which it fires and one in which it stays quiet, in the two scenarios,
             and rename the files. docs/scenarios.md says how.
          2. Write the sequence, the guards and the sentence in %s.java. structure.lock must
             name the steps.
          3. ./mvnw -pl patterns test -Dtest='EveryScenarioTest,EveryPatternTest,StructureLockTest'
             says what is missing: scenarios, words in the README, the lock.
          4. CONTRIBUTING.md, "Adding a pattern in ten minutes", shows all of it with an example,
             and what comes after.
        """,
        name, pattern.folder(), pattern.type(), pattern.settings(), pattern.type());
    out.flush();
  }
}

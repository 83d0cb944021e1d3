package org.nightlight.jobs.newpattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What CONTRIBUTING.md says to do to add a pattern. */
record Walkthrough(String command, List<Change> changes) {

  private static final Pattern COMMAND = Pattern.compile("\\./nightlight (new-pattern .+)");
  private static final Pattern CHANGE =
      Pattern.compile("(?m)^`([\\w.-]+)`\n\n```\\w+\n((?s).*?\n)```$");

  /** A file's new text; of a Java file, that of one method. */
  record Change(String file, String text) {

    /** The file after it. */
    String applied(String before) {
      return file.endsWith(".java") ? withMethod(before) : text;
    }

    private String withMethod(String source) {
      String signature = text.substring(0, text.indexOf('\n') + 1);
      int start = source.indexOf(signature);
      String end = "\n  }\n";
      if (start < 0) {
        throw new IllegalStateException("no method " + signature);
      }
      return source.substring(0, start)
          + text
          + source.substring(source.indexOf(end, start) + end.length());
    }
  }

  static Walkthrough inContributing() throws IOException {
    Path root = Path.of(System.getProperty("nightlight.root"));
    String page = Files.readString(root.resolve("CONTRIBUTING.md"));
    String command =
        COMMAND
            .matcher(page)
            .results()
            .map((MatchResult it) -> it.group(1))
            .findFirst()
            .orElseThrow();
    List<Change> changes = new ArrayList<>();
    CHANGE
        .matcher(page)
        .results()
        .forEach((MatchResult it) -> changes.add(new Change(it.group(1), it.group(2))));
    return new Walkthrough(command, changes);
  }

  String name() {
    return command.split(" ", -1)[1];
  }
}

package org.nightlight.jobs.newpattern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The source of {@code Catalogue.java}, in which each pattern has two lines. */
record Registry(Path file, List<String> lines) {

  private static final String IMPORT = "import org.nightlight.patterns.";

  /** The score decides over all others: it stays the last. */
  private static final String LAST = "          new AccumulatedRisk());";

  static Registry read(Path file) throws IOException {
    Registry registry = new Registry(file, Files.readAllLines(file));
    if (!registry.lines.contains(LAST)
        || registry.lines.stream().noneMatch(line -> line.startsWith(IMPORT))) {
      throw new IOException(file + " looks unlike itself; add the pattern by hand");
    }
    return registry;
  }

  /** With a pattern more: an import in its alphabetical place, and an entry before the last. */
  Registry with(PatternName name) {
    List<String> more = new ArrayList<>(lines);
    String entry = "          new " + name.type() + "(),";
    more.add(more.indexOf(LAST), entry);
    String added = IMPORT + name.folder() + '.' + name.type() + ';';
    int place = 0;
    for (int i = 0; i < more.size(); i++) {
      boolean before = more.get(i).startsWith("import ") && more.get(i).compareTo(added) < 0;
      place = before ? i + 1 : place;
    }
    more.add(place, added);
    return new Registry(file, more);
  }

  void write() throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}

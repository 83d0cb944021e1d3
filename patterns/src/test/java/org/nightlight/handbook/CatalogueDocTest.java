package org.nightlight.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nightlight.scenario.ShippedSettings;

class CatalogueDocTest {

  private static final Path DOCS = Path.of(System.getProperty("nightlight.root"), "docs");
  private static final Path FILE = DOCS.resolve("catalogue.md");
  private static final Pattern LINK = Pattern.compile("]\\(#([a-z0-9-]+)\\)");

  @Test
  void theCheckedInPageSaysWhatCodeSettingsAndReadmesSay() throws Exception {
    String now = text();
    if (Boolean.getBoolean("nightlight.rewrite")) {
      Files.writeString(FILE, now);
    }
    String checkedIn = Files.exists(FILE) ? Files.readString(FILE) : "";
    assertTrue(
        now.equals(checkedIn),
        "docs/catalogue.md is stale. Rewrite it and read what has changed:\n  "
            + CatalogueDoc.REWRITE);
  }

  @Test
  void everyLinkWithinThePageLeadsToATitle() throws Exception {
    List<String> titles =
        text()
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT))
            .map(title -> title.replace(' ', '-'))
            .toList();
    List<String> leadNowhere =
        LINK.matcher(text())
            .results()
            .map((MatchResult link) -> link.group(1))
            .filter(anchor -> !titles.contains(anchor))
            .distinct()
            .toList();
    assertEquals(List.of(), leadNowhere);
  }

  @Test
  void theGlossaryIsInAlphabeticalOrder() throws Exception {
    List<String> words = new ArrayList<>(glossary().words().keySet());
    assertEquals(words.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), words);
  }

  private static String text() throws Exception {
    return new CatalogueDoc(Handbook.of(ShippedSettings.with()), glossary()).text();
  }

  private static Glossary glossary() throws Exception {
    return Glossary.read(DOCS.resolve("glossary.md"));
  }
}

package org.nightlight.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of {@code docs/glossary.md}.
 *
 * @param words word → what it means, in the file's order
 */
record Glossary(Map<String, String> words) {

  private static final Pattern WORD = Pattern.compile("- \\*\\*(.+?)\\*\\*: (.+)");

  static Glossary read(Path file) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      Matcher word = WORD.matcher(line);
      if (word.matches()) {
        words.put(word.group(1), word.group(2));
      }
    }
    return new Glossary(words);
  }

  String line(String word) {
    return "- **%s**: %s\n".formatted(word, Objects.requireNonNull(words.get(word), word));
  }
}

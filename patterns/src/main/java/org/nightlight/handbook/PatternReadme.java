package org.nightlight.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.nightlight.patterns.RiskPattern;

/**
 * A pattern's README, taken apart.
 *
 * @param summary what stands between its title and its first section
 * @param sections title → text, Markdown, in the file's order
 */
public record PatternReadme(String summary, Map<String, String> sections) {

  private static final Pattern SECTION = Pattern.compile("(?m)^## ");

  /** The README beside the pattern's class. */
  static PatternReadme of(RiskPattern pattern) {
    try (InputStream bytes = pattern.getClass().getResourceAsStream("README.md")) {
      return parse(bytes == null ? "" : new String(bytes.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PatternReadme parse(String text) {
    String[] parts = SECTION.split(text);
    Map<String, String> sections = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      sections.put(parts[i].substring(0, end).strip(), parts[i].substring(end).strip());
    }
    String summary = parts[0].replaceFirst("^# .*", "").strip().replaceAll("\\s*\\n\\s*", " ");
    return new PatternReadme(summary, sections);
  }

  /** A section's text; empty where there is none. */
  public String section(String title) {
    return sections.getOrDefault(title, "");
  }
}

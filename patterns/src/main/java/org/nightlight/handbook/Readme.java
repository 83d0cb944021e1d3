package org.nightlight.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The README of a pattern or privacy check, taken apart.
 *
 * @param summary what stands between its title and its first section
 * @param sections title → text, Markdown, in the file's order
 */
public record Readme(String summary, Map<String, String> sections) {

  private static final Pattern SECTION = Pattern.compile("(?m)^## ");

  /** The README beside a class. */
  static Readme beside(Class<?> type) {
    try (InputStream bytes = type.getResourceAsStream("README.md")) {
      return parse(bytes == null ? "" : new String(bytes.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Readme parse(String text) {
    String[] parts = SECTION.split(text);
    Map<String, String> sections = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      sections.put(parts[i].substring(0, end).strip(), parts[i].substring(end).strip());
    }
    String summary = parts[0].replaceFirst("^# .*", "").strip().replaceAll("\\s*\\n\\s*", " ");
    return new Readme(summary, sections);
  }

  /** A section's text; empty where there is none. */
  public String section(String title) {
    return sections.getOrDefault(title, "");
  }
}

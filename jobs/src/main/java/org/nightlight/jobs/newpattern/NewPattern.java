package org.nightlight.jobs.newpattern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.nightlight.patterns.Scope;

/** A pattern to be laid down in a source checkout. */
public final class NewPattern {

  private static final String PATTERNS = "patterns/src/main/java/org/nightlight/patterns/";
  private static final String CATALOGUE = PATTERNS + "Catalogue.java";
  private static final String SETTINGS = "config/patterns/";

  private final Path root;
  private final PatternName name;
  private final Scope scope;

  private NewPattern(Path root, PatternName name, Scope scope) {
    this.root = root;
    this.name = name;
    this.scope = scope;
  }

  /**
   * Looks whether it can be laid down.
   *
   * @param root of the checkout
   * @throws UnusableName if it cannot
   */
  public static NewPattern of(Path root, String name, Scope scope) throws UnusableName {
    NewPattern pattern = new NewPattern(root, PatternName.of(name), scope);
    if (!Files.isRegularFile(root.resolve(CATALOGUE))
        || !Files.isDirectory(root.resolve(SETTINGS))) {
      throw new UnusableName("a pattern is laid down in a source checkout, and this is none");
    }
    for (String place : new String[] {pattern.folder(), pattern.settings()}) {
      if (Files.exists(root.resolve(place))) {
        throw new UnusableName("\"" + name + "\" is taken: " + place + " is there");
      }
    }
    return pattern;
  }

  /** Its folder in the checkout. */
  public String folder() {
    return PATTERNS + name.folder() + '/';
  }

  /** Its settings file in the checkout. */
  public String settings() {
    return SETTINGS + name.name() + ".yaml";
  }

  /** Its class's name. */
  public String type() {
    return name.type();
  }

  /** Writes all files and the registry's lines, or, if the registry cannot be read, nothing. */
  public void layDown() throws IOException {
    Registry registry = Registry.read(root.resolve(CATALOGUE));
    Map<String, String> files = new LinkedHashMap<>();
    files.put(folder() + type() + ".java", "Pattern.java");
    files.put(folder() + "package-info.java", "package-info.java");
    files.put(folder() + "README.md", "README.md");
    files.put(folder() + "structure.lock", "structure.lock");
    files.put(folder() + "fires-when-rename-me.yaml", "fires-when.yaml");
    files.put(folder() + "quiet-when-rename-me.yaml", "quiet-when.yaml");
    files.put(settings(), "settings.yaml");
    Files.createDirectories(root.resolve(folder()));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(root.resolve(file.getKey()), filled(file.getValue()));
    }
    registry.with(name).write();
  }

  private String filled(String template) throws IOException {
    try (InputStream bytes = NewPattern.class.getResourceAsStream(template + ".template")) {
      return new String(Objects.requireNonNull(bytes, template).readAllBytes(), UTF_8)
          .replace("{{name}}", name.name())
          .replace("{{folder}}", name.folder())
          .replace("{{type}}", name.type())
          .replace("{{SCOPE}}", scope.name())
          .replace("{{scope}}", scope.name().toLowerCase(Locale.ROOT));
    }
  }
}

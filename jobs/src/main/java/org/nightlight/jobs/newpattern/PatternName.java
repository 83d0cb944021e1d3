package org.nightlight.jobs.newpattern;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.risk.Guard;
import org.nightlight.signals.SignalKind;

/** A name for a pattern, and what follows from it: the same everywhere. */
public record PatternName(String name) {

  private static final int LONGEST = 40;
  private static final Pattern FORM = Pattern.compile("[a-z]+(-([a-z]+|[0-9]+))*");

  /** Where a class of the same name would be in the way of the new one. */
  private static final List<String> IN_SIGHT =
      List.of(
          "java.lang",
          "java.util",
          "org.nightlight.patterns",
          "org.nightlight.risk",
          "org.nightlight.settings",
          "org.nightlight.signals");

  /**
   * Takes a name that may be used.
   *
   * @throws UnusableName if it may not
   */
  public static PatternName of(String name) throws UnusableName {
    PatternName it = new PatternName(name);
    if (!FORM.matcher(name).matches() || name.length() > LONGEST) {
      throw new UnusableName(
          "\"%s\" is no name for a pattern: small letters, words joined by dashes, %d characters at most, as in friend-list-walk"
              .formatted(name, LONGEST));
    }
    if (taken().anyMatch(name::equals)) {
      throw new UnusableName(
          "\"" + name + "\" is taken: ./nightlight explain " + name + " tells what it is");
    }
    if (!SourceVersion.isName(it.folder()) || IN_SIGHT.stream().anyMatch(it::isClassOf)) {
      throw new UnusableName("\"" + name + "\" means something in Java already; take another name");
    }
    return it;
  }

  private static Stream<String> taken() {
    return Stream.of(
            Catalogue.PATTERNS.stream().map(RiskPattern::name),
            Stream.of(SignalKind.values()).map(SignalKind::label),
            Stream.of(Guard.values()).map(Guard::label))
        .flatMap(names -> names);
  }

  private boolean isClassOf(String packageName) {
    try {
      Class.forName(packageName + '.' + type(), false, PatternName.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The last part of the package's name. */
  public String folder() {
    return name.replace("-", "");
  }

  /** The class's name. */
  public String type() {
    return Stream.of(name.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}

package org.nightlight.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.risk.Guard;
import org.nightlight.scenario.Story.ExpectedAlert;

/** Reads a scenario file, and names file and line or key of what is wrong in it. */
final class StoryFile {

  private static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Set<String> PATTERNS =
      Stream.concat(
              Catalogue.PATTERNS.stream().map(RiskPattern::name), Stream.of("accumulated-risk"))
          .collect(Collectors.toSet());
  private static final Set<String> GUARDS =
      Stream.of(Guard.values()).map(Guard::label).collect(Collectors.toSet());

  private StoryFile() {}

  static Story read(String file, String yaml) {
    try {
      return Telling.required(file, "story", YAML.readValue(yaml, Story.class));
    } catch (UnrecognizedPropertyException e) {
      String known =
          String.join(
              ", ", e.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
      throw new ScenarioException(file, key(e).substring(2), "no such key; there are " + known);
    } catch (JsonMappingException e) {
      throw new ScenarioException(file, line(e) + key(e), problem(e));
    } catch (JsonProcessingException e) {
      throw new ScenarioException(file, line(e), problem(e));
    }
  }

  private static String line(JsonProcessingException e) {
    return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
  }

  private static String key(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + (step.getIndex() + 1) + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : ": " + path.substring(1);
  }

  /** The innermost words: what wraps them names classes that a reader of stories has not seen. */
  private static String problem(JsonProcessingException e) {
    Throwable inner = e;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    String words =
        inner instanceof JsonProcessingException parsing
            ? parsing.getOriginalMessage()
            : String.valueOf(inner.getMessage());
    return words.lines().findFirst().orElse("").replaceAll("`?(\\w+\\.)+\\w+(\\$\\w+)?`?", "value");
  }

  static Instant start(String file, Story story) {
    if (story.start() == null) {
      return MONDAY_MORNING;
    }
    try {
      return Instant.parse(story.start());
    } catch (DateTimeException e) {
      throw new ScenarioException(file, "start", "no time in UTC such as 2026-03-02T09:00:00Z");
    }
  }

  /** What is expected must be about patterns, guards and accounts that there are. */
  static void requireSound(String file, Story story, Telling telling) {
    List<ExpectedAlert> alerts = Telling.required(file, "expect", story.expect());
    for (int i = 0; i < alerts.size(); i++) {
      ExpectedAlert alert = alerts.get(i);
      String where = "expect[" + (i + 1) + "]";
      Telling.required(file, where + ".at", alert.at());
      requireOneOf(file, where + ".pattern", alert.pattern(), PATTERNS);
      Telling.required(file, where + ".severity", alert.severity());
      requireAccount(file, where + ".subject", alert.subject(), telling);
      if (alert.minor() != null) {
        requireAccount(file, where + ".minor", alert.minor(), telling);
      }
      if (alert.guards() != null) {
        alert.guards().forEach(guard -> requireOneOf(file, where + ".guards", guard, GUARDS));
      }
    }
  }

  private static void requireOneOf(
      String file, String where, @Nullable String word, Set<String> all) {
    if (!all.contains(Telling.required(file, where, word))) {
      throw new ScenarioException(file, where, "there is no \"" + word + '"');
    }
  }

  private static void requireAccount(
      String file, String where, @Nullable String name, Telling telling) {
    if (!telling.knows(Telling.required(file, where, name))) {
      throw new ScenarioException(file, where, "there is no account \"" + name + '"');
    }
  }
}

package org.nightlight.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a scenario file, and names file and line or key of what is wrong in it. */
final class StoryFile {

  private static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS) // ON and OFF are words.
          .build();

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

  /** Settings that the story has otherwise, as {@code key=value}. */
  static List<String> overrides(String file, Story story) {
    Map<String, String> settings = story.settings() == null ? Map.of() : story.settings();
    List<String> overrides = new ArrayList<>();
    settings.forEach((key, value) -> overrides.add(key + '=' + value));
    try {
      ShippedSettings.with(overrides.toArray(String[]::new));
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(file, "settings", e.getMessage());
    }
    return overrides;
  }
}

package org.nightlight.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTextTest {

  @ParameterizedTest
  @CsvSource({
    "0s, 0, 0s",
    "250ms, 250, 250ms",
    "1500 ms, 1500, 1500ms",
    "30s, 30000, 30s",
    "60s, 60000, 60s",
    "1m, 60000, 60s",
    "45 min, 2700000, 45min",
    "PT45M, 2700000, 45min",
    "60min, 3600000, 1h",
    "PT30S, 30000, 30s",
    "82h, 295200000, 82h",
    "1d, 86400000, 24h",
    "72h, 259200000, 72h",
    "168h, 604800000, 7d",
    "P30D, 2592000000, 30d",
    "36500d, 3153600000000, 36500d",
  })
  void aSpanIsReadInManySpellingsAndPrintedInOne(String text, long millis, String printed) {
    Duration span = SpanText.parse(text);

    assertEquals(Duration.ofMillis(millis), span);
    assertEquals(printed, SpanText.print(span));
    assertEquals(span, SpanText.parse(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "30",
    "s",
    "30 seconds",
    "1.5h",
    "1h30m",
    "PT0.0001S",
    "P1M",
    "36501d",
    "''",
    "30  s"
  })
  void whatIsNoSpanIsNotRead(String text) {
    assertEquals(null, SpanText.parse(text));
  }
}

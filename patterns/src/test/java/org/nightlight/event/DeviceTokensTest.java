package org.nightlight.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightlight.event.Rejection.Reason;

/** The list of device tokens: how many, and what in it. */
class DeviceTokensTest {

  private final EventReader reader = new EventReader(new InputRules(false, false), name -> {});

  @Test
  void sixteenDeviceTokensAreAccepted() {
    assertEquals(16, accept(withTokens(16)).deviceTokens().size());
    assertEquals(List.of(), accept(withTokens(0)).deviceTokens());
  }

  @Test
  void seventeenDeviceTokensAreRejected() {
    Rejection wrong = new Rejection(Reason.WRONG_VALUE, "device_tokens");
    assertEquals(wrong, reject(withTokens(17)));
    String repeated = "[" + "\"d\",".repeat(16) + "\"d\"]";
    assertEquals(wrong, reject(RecordText.accountChange().with("device_tokens", repeated)));
  }

  @Test
  void aDeviceTokenGivenTwiceCountsOnce() {
    RecordText record = RecordText.accountChange().with("device_tokens", "[\"b\",\"a\",\"b\"]");
    assertEquals(List.of("b", "a"), accept(record).deviceTokens());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"\"]", "[\"d1\",\"d 2\"]"})
  void aDeviceTokenThatIsNoIdIsRejected(String tokens) {
    assertEquals(
        new Rejection(Reason.WRONG_VALUE, "device_tokens"),
        reject(RecordText.accountChange().with("device_tokens", tokens)));
  }

  private static RecordText withTokens(int count) {
    String tokens =
        IntStream.range(0, count)
            .mapToObj(number -> "\"d" + number + "\"")
            .collect(Collectors.joining(",", "[", "]"));
    return RecordText.accountChange().with("device_tokens", tokens);
  }

  private AccountChange accept(RecordText record) {
    ParsedEvent event = reader.readAccountChange(record.bytes());
    assertNull(event.rejection());
    return event.account();
  }

  private Rejection reject(RecordText record) {
    ParsedEvent event = reader.readAccountChange(record.bytes());
    assertNull(event.account());
    return event.rejection();
  }
}

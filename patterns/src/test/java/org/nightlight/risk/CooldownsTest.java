package org.nightlight.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightlight.risk.RiskMemory.Sent;

/** One alert per pattern and subject, or pair, in 24 h; in that time only higher ones. */
class CooldownsTest {

  private static final long DAY = 86_400_000;

  private List<Sent> sent = List.of();

  @Test
  void nothingHoldsTheFirstAlertBack() {
    assertFalse(at(0).holdsBack("ring adult", Severity.LOW));
  }

  @Test
  void aMillisecondUnder24hLaterTheSameSeverityAndLowerOnesAreHeldBack() {
    send(0, "ring adult", Severity.MEDIUM);
    assertTrue(at(DAY - 1).holdsBack("ring adult", Severity.MEDIUM));
    assertTrue(at(DAY - 1).holdsBack("ring adult", Severity.LOW));
  }

  @Test
  void exactly24hLaterNothingIs() {
    send(0, "ring adult", Severity.URGENT);
    assertFalse(at(DAY).holdsBack("ring adult", Severity.LOW));
    assertEquals(List.of(), at(DAY).sent());
  }

  @Test
  void aHigherSeverityIsNot() {
    send(0, "ring adult", Severity.MEDIUM);
    assertFalse(at(1).holdsBack("ring adult", Severity.HIGH));
  }

  @Test
  void theHigherOneStartsA24hOfItsOwn() {
    send(0, "ring adult", Severity.MEDIUM);
    send(DAY - 1, "ring adult", Severity.HIGH);
    assertTrue(at(2 * DAY - 2).holdsBack("ring adult", Severity.HIGH));
    assertFalse(at(2 * DAY - 1).holdsBack("ring adult", Severity.LOW));
    assertEquals(1, sent.size());
  }

  @Test
  void askingProlongsNothing() {
    send(0, "ring adult", Severity.MEDIUM);
    sent = at(DAY - 1).sent();
    assertFalse(at(DAY).holdsBack("ring adult", Severity.MEDIUM));
  }

  @Test
  void othersAreNotHeldBack() {
    send(0, "gift-to-private adult minor-1", Severity.HIGH);
    assertFalse(at(1).holdsBack("gift-to-private adult minor-2", Severity.LOW));
    assertFalse(at(1).holdsBack("public-to-private adult minor-1", Severity.LOW));
  }

  private void send(long time, String key, Severity severity) {
    Cooldowns cooldowns = at(time);
    cooldowns.start(key, severity);
    sent = cooldowns.sent();
  }

  private Cooldowns at(long time) {
    return new Cooldowns(sent, time, DAY);
  }
}

package org.nightlight.risk;

import java.util.ArrayList;
import java.util.List;
import org.nightlight.risk.RiskMemory.Sent;

/**
 * Which alerts or violations may be sent (catalogue §2 and §3): one per pattern and subject, or
 * pair, within the cooldown; in that time only a higher severity than that one's.
 */
public final class Cooldowns {

  private final List<Sent> sent;
  private final long time;

  /**
   * @param cooldown milliseconds
   */
  public Cooldowns(List<Sent> before, long time, long cooldown) {
    this.sent = new ArrayList<>(before);
    this.time = time;
    sent.removeIf(earlier -> time - earlier.at() >= cooldown);
  }

  public boolean holdsBack(String key, Severity severity) {
    for (Sent earlier : sent) {
      if (earlier.key().equals(key) && severity.compareTo(earlier.severity()) <= 0) {
        return true;
      }
    }
    return false;
  }

  public void start(String key, Severity severity) {
    sent.removeIf(earlier -> earlier.key().equals(key));
    sent.add(new Sent(key, time, severity));
  }

  public List<Sent> sent() {
    return sent;
  }
}

package org.nightlight.privacy;

import org.nightlight.people.AccountSnapshot;
import org.nightlight.settings.Protection;

/**
 * A birth date put an account into an age band, and its settings have some time to be closed. There
 * is one at most: another entry needs that the account has left the band.
 *
 * @param since that change, milliseconds since the epoch
 * @param eventId that change
 * @param latest the latest snapshot
 */
public record AwaitedClosing(long since, String eventId, Protection band, AccountSnapshot latest) {

  AwaitedClosing withLatest(AccountSnapshot snapshot) {
    return new AwaitedClosing(since, eventId, band, snapshot);
  }
}

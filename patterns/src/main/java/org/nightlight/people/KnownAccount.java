package org.nightlight.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountSettings;

/**
 * What the directory keeps of an account. Times in milliseconds since the epoch.
 *
 * @param lastBirthDay the last birth date that was known, also where the latest snapshot has none
 * @param tokens those of the latest snapshot, and those given of late
 * @param inTouch who approached the account, or connected with it, while it was a minor's; latest
 *     last, at most 256
 */
public record KnownAccount(
    Person person,
    @Nullable Integer lastBirthDay,
    AccountSettings settings,
    List<GivenToken> tokens,
    List<InTouch> inTouch) {

  /** A device token, when a snapshot last had it, and whether the latest one has. */
  public record GivenToken(String token, long givenAt, boolean latest) {

    boolean countsAt(long time, long kept) {
      return latest || time - givenAt < kept;
    }
  }

  /** The last time that an account was in touch. */
  public record InTouch(String accountId, long at) {}

  KnownAccount withInTouch(List<InTouch> now) {
    return new KnownAccount(person, lastBirthDay, settings, tokens, now);
  }
}

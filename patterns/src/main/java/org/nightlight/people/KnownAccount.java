package org.nightlight.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountStatus;

/**
 * What the directory keeps of an account. Times in milliseconds since the epoch.
 *
 * @param lastBirthDay the last birth date that was known, also where the latest snapshot has none
 * @param toldAt when the latest snapshot was made
 * @param tokens those of the latest snapshot, and those given of late
 * @param inTouch who approached the account, or connected with it, while it was a minor's; latest
 *     last, at most 256
 */
public record KnownAccount(
    Person person,
    long toldAt,
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
    return new KnownAccount(person, toldAt, lastBirthDay, settings, tokens, now);
  }

  KnownAccount withTokens(List<GivenToken> now) {
    return new KnownAccount(person, toldAt, lastBirthDay, settings, now, inTouch);
  }

  boolean isDeleted() {
    return person.status() == AccountStatus.DELETED;
  }
}

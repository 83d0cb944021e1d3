package org.nightlight.people;

import org.nightlight.event.Position;

/**
 * An account changed, and an account that this matters to is told: the account itself, or, of a
 * minor's change, one that was in touch with the minor of late.
 *
 * @param toldTo the account that is told
 * @param person the changed account, as it is from now on
 * @param restated whether this change restated it (contract §2)
 * @param deletedByUser whether its user deleted it with this change
 * @param openedByUser whether its user opened {@code messages}, {@code profile} or {@code comments}
 *     with this change
 */
public record PersonNews(
    Position position,
    String toldTo,
    Person person,
    boolean restated,
    boolean deletedByUser,
    boolean openedByUser) {

  PersonNews to(String accountId) {
    return new PersonNews(position, accountId, person, restated, deletedByUser, openedByUser);
  }

  public boolean isOwn() {
    return person.id().equals(toldTo);
  }
}

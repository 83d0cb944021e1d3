package org.nightlight.privacy;

import org.nightlight.event.Interaction;
import org.nightlight.event.Position;
import org.nightlight.people.Person;
import org.nightlight.settings.Protection;
import org.nightlight.stage.Ordered;

/**
 * An interaction that a delivery check is about, whether it was delivered or refused. Keyed by
 * actor→target.
 *
 * @param target the protected account
 * @param known whether the two were connected just before it, or are family
 */
public record Delivery(Interaction interaction, Person actor, Person target, boolean known)
    implements Ordered {

  @Override
  public Position position() {
    return interaction.position();
  }

  @Override
  public String key() {
    return interaction.actorId() + ' ' + interaction.targetId();
  }

  public long time() {
    return interaction.occurredAt();
  }

  public Protection protection() {
    return target.protection(time());
  }

  public boolean toMinor() {
    return target.isMinor(time());
  }

  public boolean byAdultLike() {
    return actor.isAdultLike(time());
  }

  /** Who it came from, as part of a sentence. */
  String from() {
    String who = byAdultLike() ? "an adult-like account" : "a minor's account";
    return who + (known ? " connected or in the family" : " not connected");
  }
}

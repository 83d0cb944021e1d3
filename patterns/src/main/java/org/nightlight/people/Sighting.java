package org.nightlight.people;

import org.nightlight.event.Interaction;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/** An interaction and who one of its two parties is at that moment. Keyed by the pair. */
public record Sighting(Interaction interaction, Person person) implements Ordered {

  @Override
  public Position position() {
    return interaction.position();
  }

  @Override
  public String key() {
    return pairKey(interaction.actorId(), interaction.targetId());
  }

  public boolean isActor() {
    return person.id().equals(interaction.actorId());
  }

  /** One key for both directions; ids hold no space. */
  public static String pairKey(String one, String other) {
    return one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one;
  }
}

package org.nightlight.people;

import java.util.List;
import org.nightlight.event.Interaction;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/**
 * An interaction and who one of its two parties is at that moment. Keyed by the pair.
 *
 * @param tokens the device tokens of an actor opened a short time before, where the kind is one of
 *     an approach; else none
 */
public record Sighting(Interaction interaction, Person person, List<String> tokens)
    implements Ordered {

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

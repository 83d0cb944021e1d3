package org.nightlight.people;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/**
 * An event at one of the accounts that it concerns: an account change at its account, an
 * interaction at its actor and again at its target. Exactly one of the two is not null.
 */
public record Visit(
    String accountId, @Nullable AccountChange change, @Nullable Interaction interaction)
    implements Ordered {

  public static void of(AccountChange change, Consumer<Visit> out) {
    out.accept(new Visit(change.accountId(), change, null));
  }

  public static void of(Interaction interaction, Consumer<Visit> out) {
    out.accept(new Visit(interaction.actorId(), null, interaction));
    out.accept(new Visit(interaction.targetId(), null, interaction));
  }

  @Override
  public Position position() {
    if (change != null) {
      return change.position();
    }
    if (interaction == null) {
      throw new IllegalStateException("a visit needs an event");
    }
    return interaction.position();
  }

  @Override
  public String key() {
    return accountId;
  }
}

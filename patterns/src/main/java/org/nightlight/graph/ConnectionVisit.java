package org.nightlight.graph;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/**
 * What reaches an account's connections: one that is made or ends, or a question about them.
 * Exactly one of {@code otherId} and {@code query} is not null.
 *
 * @param connected whether the connection with {@code otherId} is made or ends
 */
public record ConnectionVisit(
    Position position,
    String accountId,
    @Nullable String otherId,
    boolean connected,
    @Nullable WalkQuery query)
    implements Ordered {

  public static ConnectionVisit of(
      Position position, String accountId, String otherId, boolean connected) {
    return new ConnectionVisit(position, accountId, otherId, connected, null);
  }

  public static ConnectionVisit of(WalkQuery query) {
    String minorId = String.valueOf(query.approach().otherId());
    return new ConnectionVisit(query.position(), minorId, null, false, query);
  }

  @Override
  public String key() {
    return accountId;
  }
}

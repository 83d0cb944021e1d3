package org.nightlight.people;

import org.jspecify.annotations.Nullable;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Position;
import org.nightlight.stage.Ordered;

/**
 * A snapshot came of an account that is a minor's by it, or was by the one before. Keyed by the
 * account.
 *
 * @param before null: this is its first
 */
public record SettingsNews(
    Position position, ChangedBy changedBy, @Nullable AccountSnapshot before, AccountSnapshot now)
    implements Ordered {

  @Override
  public String key() {
    return now.person().id();
  }
}

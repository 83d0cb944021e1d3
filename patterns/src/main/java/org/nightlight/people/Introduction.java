package org.nightlight.people;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes out of {@link WhoIsWho}: exactly one of the two is not null. */
public record Introduction(@Nullable Sighting sighting, @Nullable PersonNews news) {

  public void ifSighting(Consumer<Sighting> out) {
    if (sighting != null) {
      out.accept(sighting);
    }
  }

  public void ifNews(Consumer<PersonNews> out) {
    if (news != null) {
      out.accept(news);
    }
  }
}

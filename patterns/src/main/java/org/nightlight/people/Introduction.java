package org.nightlight.people;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes out of {@link WhoIsWho}: exactly one of the three is not null. */
public record Introduction(
    @Nullable Sighting sighting, @Nullable PersonNews news, @Nullable TokenVisit token) {

  static Introduction of(Sighting sighting) {
    return new Introduction(sighting, null, null);
  }

  static Introduction of(PersonNews news) {
    return new Introduction(null, news, null);
  }

  static Introduction of(TokenVisit token) {
    return new Introduction(null, null, token);
  }

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

  public void ifToken(Consumer<TokenVisit> out) {
    if (token != null) {
      out.accept(token);
    }
  }
}

package org.nightlight.people;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes out of {@link WhoIsWho}: exactly one of the four is not null. */
public record Introduction(
    @Nullable Sighting sighting,
    @Nullable PersonNews news,
    @Nullable TokenVisit token,
    @Nullable SettingsNews settings) {

  static Introduction of(Sighting sighting) {
    return new Introduction(sighting, null, null, null);
  }

  static Introduction of(PersonNews news) {
    return new Introduction(null, news, null, null);
  }

  static Introduction of(TokenVisit token) {
    return new Introduction(null, null, token, null);
  }

  static Introduction of(SettingsNews settings) {
    return new Introduction(null, null, null, settings);
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

  public void ifSettings(Consumer<SettingsNews> out) {
    if (settings != null) {
      out.accept(settings);
    }
  }
}

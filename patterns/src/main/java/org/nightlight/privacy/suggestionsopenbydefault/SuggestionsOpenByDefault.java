package org.nightlight.privacy.suggestionsopenbydefault;

import org.nightlight.privacy.Setting;
import org.nightlight.privacy.SettingCheck;

/** A young person is suggested to others. */
public final class SuggestionsOpenByDefault implements SettingCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public Setting setting() {
    return Setting.SUGGESTIONS;
  }
}

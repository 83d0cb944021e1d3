package org.nightlight.privacy.profileopenbydefault;

import org.nightlight.privacy.Setting;
import org.nightlight.privacy.SettingCheck;

/** A young person's profile is seen by more than is promised. */
public final class ProfileOpenByDefault implements SettingCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public Setting setting() {
    return Setting.PROFILE;
  }
}

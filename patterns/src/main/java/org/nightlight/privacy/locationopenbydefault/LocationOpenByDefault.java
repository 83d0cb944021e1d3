package org.nightlight.privacy.locationopenbydefault;

import org.nightlight.privacy.Setting;
import org.nightlight.privacy.SettingCheck;

/** A young person's location is shared. */
public final class LocationOpenByDefault implements SettingCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public Setting setting() {
    return Setting.LOCATION;
  }
}

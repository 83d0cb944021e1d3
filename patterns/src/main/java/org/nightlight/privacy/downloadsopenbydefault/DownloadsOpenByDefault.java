package org.nightlight.privacy.downloadsopenbydefault;

import org.nightlight.privacy.Setting;
import org.nightlight.privacy.SettingCheck;

/** What a young person posts can be downloaded. */
public final class DownloadsOpenByDefault implements SettingCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public Setting setting() {
    return Setting.DOWNLOADS;
  }
}

package org.nightlight.privacy.messagesopenbydefault;

import org.nightlight.privacy.Setting;
import org.nightlight.privacy.SettingCheck;

/** More people may write to a young person than is promised. */
public final class MessagesOpenByDefault implements SettingCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public Setting setting() {
    return Setting.MESSAGES;
  }
}

package org.nightlight.privacy.commentsopenbydefault;

import org.nightlight.privacy.Setting;
import org.nightlight.privacy.SettingCheck;

/** More people may comment on a young person than is promised. */
public final class CommentsOpenByDefault implements SettingCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public Setting setting() {
    return Setting.COMMENTS;
  }
}

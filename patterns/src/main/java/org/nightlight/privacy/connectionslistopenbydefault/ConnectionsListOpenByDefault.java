package org.nightlight.privacy.connectionslistopenbydefault;

import org.nightlight.privacy.Setting;
import org.nightlight.privacy.SettingCheck;

/** Others see whom a young person is connected with. */
public final class ConnectionsListOpenByDefault implements SettingCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public Setting setting() {
    return Setting.CONNECTIONS_LIST;
  }
}

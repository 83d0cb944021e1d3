package org.nightlight.privacy;

import java.io.Serializable;
import org.nightlight.settings.CheckShape;

/** A check of catalogue §3. */
public interface PrivacyCheck extends Serializable {

  /** The same everywhere: folder, settings, violation. */
  String name();

  /** What the settings may say of it. */
  CheckShape shape();
}

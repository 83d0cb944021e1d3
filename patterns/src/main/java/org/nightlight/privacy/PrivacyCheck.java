package org.nightlight.privacy;

import java.io.Serializable;
import java.util.List;
import org.nightlight.settings.CheckShape;

/** A check of catalogue §3. */
public interface PrivacyCheck extends Serializable {

  /** The same everywhere: folder, settings, violation. */
  String name();

  /** What the settings may say of it. */
  CheckShape shape();

  /** How its violations may come about. */
  List<Cause> causes();

  /** How severe its violations are, and on what that depends: "HIGH to a minor, else LOW". */
  String severityInWords();
}

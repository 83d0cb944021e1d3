package org.nightlight.privacy.under16messagesopened;

import java.util.List;
import org.nightlight.privacy.Cause;
import org.nightlight.privacy.PrivacyCheck;
import org.nightlight.settings.CheckShape;
import org.nightlight.settings.Protection;

/** An under-16, or a guardian, opened the private messages that under-16s may not have. */
public final class Under16MessagesOpened implements PrivacyCheck {

  private static final long serialVersionUID = 1L;

  @Override
  public String name() {
    return "under-16-messages-opened";
  }

  @Override
  public CheckShape shape() {
    return new CheckShape(name(), List.of(Protection.UNDER_16), null);
  }

  @Override
  public List<Cause> causes() {
    return List.of(Cause.OPTED_OUT);
  }

  @Override
  public String severityInWords() {
    return "HIGH";
  }
}

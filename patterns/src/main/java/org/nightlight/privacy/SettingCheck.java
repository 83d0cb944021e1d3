package org.nightlight.privacy;

import java.util.List;
import org.nightlight.settings.CheckShape;
import org.nightlight.settings.Protection;

/**
 * {@code <setting>-open-by-default}: a setting of a young person's account is more open than
 * promised, and it was not the person's choice. Judged where an account is opened, where the
 * service changes it, and a while after a birth date puts it into an age band.
 */
public interface SettingCheck extends PrivacyCheck {

  Setting setting();

  @Override
  default String name() {
    return setting().label().replace('_', '-') + "-open-by-default";
  }

  @Override
  default CheckShape shape() {
    return new CheckShape(
        name(), List.of(Protection.UNDER_16, Protection.FROM_16_TO_17), setting().type());
  }

  @Override
  default List<Cause> causes() {
    return List.of(Cause.CREATED, Cause.CHANGED_BY_SYSTEM, Cause.AGE_CORRECTED);
  }

  @Override
  default String severityInWords() {
    return "HIGH";
  }
}

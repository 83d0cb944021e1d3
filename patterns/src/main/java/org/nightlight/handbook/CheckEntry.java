package org.nightlight.handbook;

import java.util.List;
import org.nightlight.privacy.Cause;
import org.nightlight.settings.SettingInForce;

/**
 * A privacy check in words, or the systemic findings ({@code default-regression}).
 *
 * @param type its class, which its README stands beside
 * @param causes how its violations may come about; of systemic findings none
 * @param severity on what it depends, too
 * @param promises what is asked of each age band; of systemic findings none
 * @param source the document that promises it, where no region has its own; of systemic findings
 *     empty
 * @param settings what changes it, in the order of the file
 */
public record CheckEntry(
    String name,
    Class<?> type,
    List<Cause> causes,
    String severity,
    List<BandPromise> promises,
    String source,
    Readme readme,
    List<SettingInForce> settings)
    implements Entry {

  /**
   * What is asked of an age band.
   *
   * @param band as the settings name it
   * @param asks the least closed value that is closed enough; "nothing"; or whether it is judged
   */
  public record BandPromise(String band, String asks) {}

  @Override
  public String summary() {
    return readme.summary();
  }
}

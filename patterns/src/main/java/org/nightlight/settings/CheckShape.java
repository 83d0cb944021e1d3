package org.nightlight.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which settings a privacy check has beside its source. The check's own class declares it.
 *
 * @param bands the age bands that it is about
 * @param values of the setting that it judges; null: a delivery is judged, or not
 */
public record CheckShape(
    String name, List<Protection> bands, @Nullable Class<? extends Enum<?>> values) {

  public CheckShape {
    bands = List.copyOf(bands);
  }
}

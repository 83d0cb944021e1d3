package org.nightlight.settings;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The legal basis that an alert names.
 *
 * @param defaultBasis for every region without its own; null: none is named
 * @param regions by ISO 3166-1 alpha-2 code
 */
public record LegalBasis(@Key("default") @Nullable String defaultBasis, Map<String, String> regions)
    implements Serializable {

  public LegalBasis {
    regions = Map.copyOf(regions);
  }

  public @Nullable String of(@Nullable String region) {
    String own = region == null ? null : regions.get(region);
    return own == null ? defaultBasis : own;
  }
}

package org.nightlight.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountSettings;
import org.nightlight.event.AccountSettings.Audience;
import org.nightlight.event.AccountSettings.Listing;
import org.nightlight.event.AccountSettings.Profile;
import org.nightlight.event.AccountSettings.Toggle;

/**
 * A privacy setting of an account (contract §1, {@code settings}); its values run open to closed.
 */
public enum Setting {
  PROFILE(Profile.class, AccountSettings::profile),
  MESSAGES(Audience.class, AccountSettings::messages),
  COMMENTS(Audience.class, AccountSettings::comments),
  SUGGESTIONS(Toggle.class, AccountSettings::suggestions),
  CONNECTIONS_LIST(Listing.class, AccountSettings::connectionsList),
  LOCATION(Toggle.class, AccountSettings::location),
  DOWNLOADS(Toggle.class, AccountSettings::downloads);

  private final Class<? extends Enum<?>> type;
  private final Function<AccountSettings, @Nullable Enum<?>> of;

  Setting(Class<? extends Enum<?>> type, Function<AccountSettings, @Nullable Enum<?>> of) {
    this.type = type;
    this.of = of;
  }

  public Class<? extends Enum<?>> type() {
    return type;
  }

  /** Null where the service does not offer it. */
  public @Nullable Enum<?> of(AccountSettings settings) {
    return of.apply(settings);
  }

  /** Whether it is offered, and more open than required. */
  public boolean isOpen(AccountSettings settings, String required) {
    Enum<?> value = of(settings);
    return value != null && value.ordinal() < ordinal(required);
  }

  /** Whether nothing is more open: as a requirement it asks nothing. */
  public boolean isMostOpen(String value) {
    return ordinal(value) == 0;
  }

  private int ordinal(String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(label() + " has no such value"))
        .ordinal();
  }

  /** As the contract names it, for example {@code connections_list}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As a person would say it, for example "connections list". */
  public String inWords() {
    return label().replace('_', ' ');
  }
}

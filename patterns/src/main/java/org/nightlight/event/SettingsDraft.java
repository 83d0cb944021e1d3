package org.nightlight.event;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account's settings, as far as they have been read. None is required. */
final class SettingsDraft implements Draft {

  private static final Words<AccountSettings.Profile> PROFILES =
      Words.of(AccountSettings.Profile.class);
  private static final Words<AccountSettings.Audience> AUDIENCES =
      Words.of(AccountSettings.Audience.class);
  private static final Words<AccountSettings.Toggle> TOGGLES =
      Words.of(AccountSettings.Toggle.class);
  private static final Words<AccountSettings.Listing> LISTINGS =
      Words.of(AccountSettings.Listing.class);

  private AccountSettings.@Nullable Profile profile;
  private AccountSettings.@Nullable Audience messages;
  private AccountSettings.@Nullable Audience comments;
  private AccountSettings.@Nullable Toggle suggestions;
  private AccountSettings.@Nullable Listing connectionsList;
  private AccountSettings.@Nullable Toggle location;
  private AccountSettings.@Nullable Toggle downloads;

  @Override
  public Map<String, Field> known() {
    return Field.OF_SETTINGS;
  }

  @Override
  public long required() {
    return 0;
  }

  @Override
  public void take(Field field, FieldValues values) throws IOException {
    switch (field) {
      case PROFILE -> profile = values.word(field, PROFILES);
      case MESSAGES -> messages = values.word(field, AUDIENCES);
      case COMMENTS -> comments = values.word(field, AUDIENCES);
      case SUGGESTIONS -> suggestions = values.word(field, TOGGLES);
      case CONNECTIONS_LIST -> connectionsList = values.word(field, LISTINGS);
      case LOCATION -> location = values.word(field, TOGGLES);
      case DOWNLOADS -> downloads = values.word(field, TOGGLES);
      default -> throw new IllegalArgumentException(field.path());
    }
  }

  AccountSettings finish() {
    return new AccountSettings(
        profile, messages, comments, suggestions, connectionsList, location, downloads);
  }
}

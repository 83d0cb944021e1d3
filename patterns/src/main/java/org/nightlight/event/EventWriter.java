package org.nightlight.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as records that {@link EventReader} reads as equal ones: defaults written out, null
 * members and an empty list of device tokens left out.
 */
public final class EventWriter {

  private static final JsonFactory JSON = new JsonFactory();

  /** A record of {@code accounts}. */
  public byte[] write(AccountChange change) {
    return object(
        json -> {
          text(json, Field.EVENT_ID, change.eventId());
          time(json, Field.OCCURRED_AT, change.occurredAt());
          text(json, Field.ACCOUNT_ID, change.accountId());
          time(json, Field.CREATED_AT, change.createdAt());
          text(json, Field.BIRTH_DATE, birthDate(change));
          word(json, Field.AGE_SOURCE, change.ageSource());
          word(json, Field.STATUS, change.status());
          word(json, Field.CHANGED_BY, change.changedBy());
          word(json, Field.KIND, change.kind());
          text(json, Field.REGION, change.region());
          text(json, Field.TIME_ZONE, change.timeZone());
          text(json, Field.FAMILY_ID, change.familyId());
          tokens(json, change.deviceTokens());
          settings(json, change.settings());
        });
  }

  /** A record of {@code interactions}. */
  public byte[] write(Interaction interaction) {
    return object(
        json -> {
          text(json, Field.EVENT_ID, interaction.eventId());
          time(json, Field.OCCURRED_AT, interaction.occurredAt());
          text(json, Field.ACTOR_ID, interaction.actorId());
          text(json, Field.TARGET_ID, interaction.targetId());
          word(json, Field.KIND, interaction.kind());
          word(json, Field.OUTCOME, interaction.outcome());
          json.writeBooleanField(Field.ATTACHMENT.key(), interaction.attachment());
          word(json, Field.VIA, interaction.via());
        });
  }

  /**
   * The whole date; but where that lies after the change, the reduced form that the day must have
   * been read from, since a whole one would be refused.
   */
  private static @Nullable String birthDate(AccountChange change) {
    Integer birthDay = change.birthDay();
    if (birthDay == null) {
      return null;
    }
    LocalDate latest = LocalDate.ofEpochDay(birthDay);
    LocalDate today =
        LocalDate.ofInstant(Instant.ofEpochMilli(change.occurredAt()), ZoneOffset.UTC);
    if (!latest.isAfter(today)) {
      return latest.toString();
    }
    YearMonth month = YearMonth.from(latest);
    return month.equals(YearMonth.from(today))
        ? month.toString()
        : latest.toString().substring(0, 4);
  }

  private static void settings(JsonGenerator json, AccountSettings settings) throws IOException {
    json.writeObjectFieldStart(Field.SETTINGS.key());
    word(json, Field.PROFILE, settings.profile());
    word(json, Field.MESSAGES, settings.messages());
    word(json, Field.COMMENTS, settings.comments());
    word(json, Field.SUGGESTIONS, settings.suggestions());
    word(json, Field.CONNECTIONS_LIST, settings.connectionsList());
    word(json, Field.LOCATION, settings.location());
    word(json, Field.DOWNLOADS, settings.downloads());
    json.writeEndObject();
  }

  private static void tokens(JsonGenerator json, List<String> tokens) throws IOException {
    if (tokens.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(Field.DEVICE_TOKENS.key());
    for (String token : tokens) {
      json.writeString(token);
    }
    json.writeEndArray();
  }

  private static void time(JsonGenerator json, Field field, long millis) throws IOException {
    text(json, field, Instant.ofEpochMilli(millis).toString());
  }

  private static void word(JsonGenerator json, Field field, @Nullable Enum<?> word)
      throws IOException {
    text(json, field, word == null ? null : word.name());
  }

  private static void text(JsonGenerator json, Field field, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(field.key(), text);
    }
  }

  private static byte[] object(Members members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      members.writeTo(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private interface Members {
    void writeTo(JsonGenerator json) throws IOException;
  }
}

package org.nightlight.event;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Rejection.Reason;

/** An interaction, as far as it has been read. */
final class InteractionDraft implements Draft {

  private static final long REQUIRED =
      Field.bits(
          EnumSet.of(
              Field.EVENT_ID, Field.OCCURRED_AT, Field.ACTOR_ID, Field.TARGET_ID, Field.KIND));
  private static final Words<InteractionKind> KINDS = Words.of(InteractionKind.class);
  private static final Words<Outcome> OUTCOMES = Words.of(Outcome.class);
  private static final Words<Via> VIAS = Words.of(Via.class);

  private @Nullable String eventId;
  private long occurredAt;
  private @Nullable String actorId;
  private @Nullable String targetId;
  private @Nullable InteractionKind kind;
  private @Nullable Outcome outcome;
  private boolean attachment;
  private @Nullable Via via;

  @Override
  public Map<String, Field> known() {
    return Field.OF_INTERACTION;
  }

  @Override
  public long required() {
    return REQUIRED;
  }

  @Override
  public void take(Field field, FieldValues values) throws IOException {
    switch (field) {
      case EVENT_ID -> eventId = values.id(field);
      case OCCURRED_AT -> occurredAt = values.occurredAt(field);
      case ACTOR_ID -> actorId = values.id(field);
      case TARGET_ID -> targetId = values.id(field);
      case KIND -> kind = values.word(field, KINDS);
      case OUTCOME -> outcome = values.word(field, OUTCOMES);
      case ATTACHMENT -> attachment = values.flag(field);
      case VIA -> via = values.word(field, VIAS);
      default -> throw new IllegalArgumentException(field.path());
    }
  }

  @Override
  public void compare(Faults faults) {
    if (requireNonNull(actorId).equals(targetId)) {
      faults.note(Reason.ACTOR_IS_TARGET, Field.TARGET_ID);
    }
  }

  /** To be asked for once no fault has been found. */
  Interaction finish() {
    return new Interaction(
        requireNonNull(eventId),
        occurredAt,
        requireNonNull(actorId),
        requireNonNull(targetId),
        requireNonNull(kind),
        outcome == null ? Outcome.DELIVERED : outcome,
        attachment,
        via);
  }
}

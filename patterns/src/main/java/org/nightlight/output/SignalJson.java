package org.nightlight.output;

import org.nightlight.signals.Signal;

/** A signal as a line of {@code signals} (contract §3). */
public final class SignalJson {

  private SignalJson() {}

  public static String of(Signal signal) {
    return Json.object(
        json -> {
          json.writeStringField("signal", signal.kind().label());
          json.writeStringField("subject_id", signal.subjectId());
          json.writeStringField("other_id", signal.otherId());
          json.writeStringField("occurred_at", Json.time(signal.time()));
          json.writeStringField("event_id", signal.position().eventId());
          json.writeFieldName("value");
          Json.writeNumber(json, signal.value());
        });
  }
}

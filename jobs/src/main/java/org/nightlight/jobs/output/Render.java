package org.nightlight.jobs.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.nightlight.event.Rejection;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.Origin;
import org.nightlight.jobs.intake.LateRecord;
import org.nightlight.output.AlertJson;
import org.nightlight.output.Json;
import org.nightlight.output.SignalJson;
import org.nightlight.output.ViolationJson;
import org.nightlight.privacy.Violation;
import org.nightlight.privacy.defaultregression.RegressionAlarm;
import org.nightlight.privacy.summary.HourSummary;
import org.nightlight.risk.Alert;
import org.nightlight.signals.Signal;

/** Makes output records (contract §3), with the order that files are sorted in (contract §4). */
public final class Render {

  private Render() {}

  public static OutputRecord alert(Alert alert, AlertJson json) {
    return new OutputRecord(
        Topic.RISK_ALERTS,
        alert.subjectId(),
        alert.detectedAt(),
        sortKey(alert.detectedAt(), alert.id()),
        json.of(alert));
  }

  /** Nothing for a signal that is only a marker. */
  public static void signal(Signal signal, Consumer<OutputRecord> out) {
    if (signal.markerOnly()) {
      return;
    }
    String sortKey =
        sortKey(
            signal.time(),
            signal.position().eventId(),
            signal.kind().label(),
            signal.subjectId(),
            Objects.requireNonNullElse(signal.otherId(), ""));
    out.accept(
        new OutputRecord(
            Topic.SIGNALS, signal.subjectId(), signal.time(), sortKey, SignalJson.of(signal)));
  }

  public static OutputRecord violation(Violation violation, ViolationJson json) {
    return new OutputRecord(
        Topic.PRIVACY_VIOLATIONS,
        violation.accountId(),
        violation.occurredAt(),
        sortKey(violation.occurredAt(), violation.id()),
        json.of(violation));
  }

  /** A systemic finding is of no account, so it has no key. */
  public static OutputRecord regression(RegressionAlarm alarm, ViolationJson json) {
    return new OutputRecord(
        Topic.PRIVACY_VIOLATIONS,
        null,
        alarm.occurredAt(),
        sortKey(alarm.occurredAt(), alarm.id()),
        json.of(alarm));
  }

  public static OutputRecord summary(HourSummary summary) {
    String region = Objects.requireNonNullElse(summary.region(), "");
    return new OutputRecord(
        Topic.PRIVACY_SUMMARY,
        summary.check(),
        summary.hour(),
        sortKey(summary.hour(), summary.check(), region),
        ViolationJson.of(summary));
  }

  public static OutputRecord late(LateRecord late) {
    String json =
        Json.object(
            out -> {
              out.writeStringField("event_id", late.eventId());
              out.writeStringField("occurred_at", Json.time(late.occurredAt()));
              out.writeStringField("newest_at", Json.time(late.behind()));
              writeOrigin(out, late.origin());
            });
    Origin origin = late.origin();
    return new OutputRecord(
        Topic.LATE_EVENTS,
        late.eventId(),
        late.occurredAt(),
        sortKey(late.occurredAt(), late.eventId(), place(origin)),
        json);
  }

  public static OutputRecord rejected(Arrival arrival) {
    Rejection rejection = Objects.requireNonNull(arrival.rejection());
    Origin origin = arrival.origin();
    String json =
        Json.object(
            out -> {
              writeOrigin(out, origin);
              out.writeStringField("reason", rejection.reason().name());
              out.writeStringField("field", rejection.field());
              out.writeNumberField("bytes", arrival.bytes());
              out.writeStringField("hash", arrival.hash());
            });
    return new OutputRecord(Topic.REJECTED_EVENTS, null, 0, place(origin), json);
  }

  private static void writeOrigin(JsonGenerator out, Origin origin) throws IOException {
    if (origin.isFile()) {
      out.writeStringField("file", origin.log());
      out.writeNumberField("line", origin.place());
    } else {
      out.writeStringField("topic", origin.log());
      out.writeNumberField("partition", origin.partition());
      out.writeNumberField("offset", origin.place());
    }
  }

  private static String place(Origin origin) {
    return sortKey(origin.log(), origin.isFile() ? 0 : origin.partition() + 1, origin.place());
  }

  /** Parts joined so that plain text order is the order of the parts; none holds a control. */
  private static String sortKey(Object... parts) {
    StringBuilder key = new StringBuilder();
    for (Object part : parts) {
      key.append(part instanceof Number number ? padded(number.longValue()) : part)
          .append('\u0001');
    }
    return key.toString();
  }

  private static String padded(long number) {
    return String.format(Locale.ROOT, "%019d", number);
  }
}

package org.nightlight.jobs.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightlight.risk.Severity;
import org.nightlight.settings.KafkaSettings.Topics;

/** What became of the privacy defaults: alarms in full, violations by example, one hour. */
final class PrivacyText {

  private static final int EXAMPLES = 3;

  private static final DateTimeFormatter HOUR = Layout.formatter("EEE d MMM, HH:mm");
  private static final DateTimeFormatter TIME = Layout.formatter("HH:mm");

  private final Layout layout;

  PrivacyText(Layout layout) {
    this.layout = layout;
  }

  String of(List<ReadViolation> violations, Collection<ReadHour> hours, Topics topics) {
    StringBuilder text = new StringBuilder();
    text.append(layout.styled("bold", "Privacy defaults")).append(", from the topics ");
    text.append(topics.privacyViolations()).append(" and ").append(topics.privacySummary());
    violations.stream()
        .filter(ReadViolation::isAlarm)
        .forEach(alarm -> text.append("\n\n").append(alarm(alarm)));
    text.append("\n\n").append(examples(violations));
    return text.append(atWork(hours)).toString();
  }

  private String alarm(ReadViolation alarm) {
    return layout.title("◆", alarm.severity(), alarm.check(), alarm.time())
        + "\n"
        + layout.sentence(alarm.explanation())
        + "  "
        + layout.styled("faint", facts(alarm));
  }

  private static String facts(ReadViolation alarm) {
    return "%d accounts · %s–%s UTC · violation %s"
        .formatted(
            alarm.affectedCount(),
            time(alarm.windowStart()),
            time(alarm.windowEnd()),
            EvidenceWords.shortened(alarm.violationId()));
  }

  private static String time(@Nullable String time) {
    return time == null ? "" : TIME.format(Instant.parse(time));
  }

  /** The gravest of each cause, but for those that an alarm tells of. */
  private String examples(List<ReadViolation> violations) {
    Set<String> told = violations.stream().map(ReadViolation::ofCheck).collect(Collectors.toSet());
    List<ReadViolation> single =
        violations.stream().filter(Predicate.not(ReadViolation::isAlarm)).toList();
    List<ReadViolation> examples = new ArrayList<>();
    Set<Object> causes = new HashSet<>();
    single.stream()
        .filter(violation -> !told.contains(violation.check()))
        .sorted(Comparator.comparing(ReadViolation::severity).reversed())
        .filter(violation -> causes.add(Objects.requireNonNull(violation.cause())))
        .limit(EXAMPLES)
        .forEach(examples::add);
    String lines = examples.stream().map(it -> line(it) + "\n").collect(Collectors.joining());
    int more = single.size() - examples.size();
    return more == 0 ? lines : lines + "  … %d more, each explained%n".formatted(more);
  }

  /** A violation in one line. */
  String line(ReadViolation violation) {
    Severity severity = violation.severity();
    return "  "
        + layout.styled(Layout.colour(severity), Layout.severity(severity))
        + "  %-30s  %s".formatted(violation.check(), what(violation));
  }

  private static String what(ReadViolation violation) {
    if (violation.found() != null) {
      return "%s, not %s; %s".formatted(violation.found(), violation.required(), cause(violation));
    }
    return violation.otherId() == null || violation.accountId() == null
        ? ""
        : EvidenceWords.shortened(violation.otherId())
            + " to "
            + EvidenceWords.shortened(violation.accountId());
  }

  private static String cause(ReadViolation violation) {
    return Objects.requireNonNull(violation.cause())
        .name()
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ');
  }

  /** The hour in which most was refused. */
  private String atWork(Collection<ReadHour> hours) {
    return hours.stream()
        .max(
            Comparator.comparing(ReadHour::refusedAttempts)
                .thenComparing(ReadHour::start, Comparator.reverseOrder()))
        .map(most -> layout.sentence(atWork(most)).stripTrailing())
        .orElse("");
  }

  private static String atWork(ReadHour most) {
    return "Defaults at work: on %s–%s UTC%s %d attempts were refused that %s is about."
        .formatted(
            HOUR.format(most.start()),
            TIME.format(most.start().plus(Duration.ofHours(1))),
            most.region() == null ? "" : " (" + most.region() + ")",
            most.refusedAttempts(),
            most.check());
  }
}

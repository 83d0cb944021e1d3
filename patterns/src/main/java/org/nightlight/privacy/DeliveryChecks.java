package org.nightlight.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.people.Person;
import org.nightlight.privacy.Observation.Sight;
import org.nightlight.risk.Cooldowns;
import org.nightlight.risk.RiskMemory.Sent;
import org.nightlight.risk.Severity;
import org.nightlight.settings.PrivacySettings;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * The checks of what the service lets through, keyed by actor→target. One violation a check and
 * pair within {@code delivered-once-in}, a higher severity excepted.
 */
public final class DeliveryChecks implements Stage<Delivery, DeliveryChecks.Memory, CheckFinding> {

  private static final long serialVersionUID = 1L;

  private final PrivacySettings settings;
  private final long onceIn;
  private final Violations violations;

  /** The latest violations of each check. */
  public record Memory(List<Sent> sent) {

    static final Memory NOTHING = new Memory(List.of());
  }

  public DeliveryChecks(PrivacySettings settings) {
    this.settings = settings;
    this.onceIn = settings.deliveredOnceIn().toMillis();
    this.violations = new Violations(settings);
  }

  @Override
  public @Nullable Memory apply(
      @Nullable Memory memory, List<Delivery> simultaneous, Outlet<CheckFinding> out) {
    Memory before = memory == null ? Memory.NOTHING : memory;
    Delivery delivery = simultaneous.get(0);
    Cooldowns repeats = new Cooldowns(before.sent(), delivery.time(), onceIn);
    for (DeliveryCheck check : PrivacyChecks.OF_DELIVERIES) {
      if (check.kind() == delivery.interaction().kind() && isJudged(check, delivery)) {
        judge(check, delivery, repeats, out);
      }
    }
    return repeats.sent().isEmpty() ? null : new Memory(repeats.sent());
  }

  private boolean isJudged(DeliveryCheck check, Delivery delivery) {
    return settings
        .promise(check.name(), delivery.target().region())
        .isJudged(delivery.protection());
  }

  private void judge(
      DeliveryCheck check, Delivery delivery, Cooldowns repeats, Outlet<CheckFinding> out) {
    Severity severity = check.severity(delivery);
    if (severity == null) {
      return;
    }
    if (!delivery.interaction().delivered()) {
      out.emit(CheckFinding.of(refused(check, delivery)));
    } else if (repeats.holdsBack(check.name(), severity)) {
      out.count(Tally.VIOLATION_REPEATED);
    } else {
      repeats.start(check.name(), severity);
      out.emit(CheckFinding.of(violations.ofDelivery(check, delivery, severity)));
    }
  }

  private static Observation refused(DeliveryCheck check, Delivery delivery) {
    Person target = delivery.target();
    return new Observation(
        delivery.position(),
        delivery.time(),
        check.name(),
        target.region(),
        target.id(),
        Sight.REFUSED,
        null,
        false,
        EvidenceEvent.of(delivery.interaction(), target.id()));
  }

  @Override
  public long expiresAt(Memory memory) {
    long last = memory.sent().stream().mapToLong(Sent::at).max().orElseThrow();
    return last + onceIn;
  }
}

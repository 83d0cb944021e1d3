package org.nightlight.contact;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;
import org.nightlight.settings.SignalSettings;
import org.nightlight.signals.EarlyCall;
import org.nightlight.signals.Gift;
import org.nightlight.signals.MessageBurst;
import org.nightlight.signals.NightContact;
import org.nightlight.signals.PrivateMessage;
import org.nightlight.signals.PublicEngagement;
import org.nightlight.signals.Recontact;
import org.nightlight.signals.SideDoor;
import org.nightlight.signals.Signal;
import org.nightlight.signals.Sustained;
import org.nightlight.signals.Unanswered;
import org.nightlight.stage.Outlet;

/** The detectors of the signals a→m that need no more than the pair's own memory. */
final class PairSignals implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PublicEngagement publicEngagement;
  private final PrivateMessage privateMessage;
  private final MessageBurst messageBurst;
  private final EarlyCall earlyCall;
  private final Gift gift;
  private final Unanswered unanswered;
  private final Recontact recontact;
  private final NightContact nightContact;
  private final Sustained sustained;
  private final SideDoor sideDoor;
  private final long longestWindow;

  PairSignals(SignalSettings settings) {
    this.publicEngagement = new PublicEngagement(settings.publicEngagement());
    this.privateMessage = new PrivateMessage(settings.privateMessage());
    this.messageBurst = new MessageBurst(settings.messageBurst());
    this.earlyCall = new EarlyCall(settings.earlyCall());
    this.gift = new Gift(settings.gift());
    this.unanswered = new Unanswered(settings.unanswered());
    this.recontact = new Recontact(settings.recontact());
    this.nightContact = new NightContact(settings.nightContact());
    this.sustained = new Sustained(settings.sustained());
    this.sideDoor = new SideDoor(settings.sideDoor());
    this.longestWindow = longestWindow(settings);
  }

  private static long longestWindow(SignalSettings settings) {
    return LongStream.of(
            settings.publicEngagement().window().toMillis(),
            settings.privateMessage().quiet().toMillis(),
            settings.messageBurst().window().toMillis(),
            settings.earlyCall().atMostOnceIn().toMillis(),
            settings.unanswered().window().toMillis(),
            settings.recontact().refusedWithin().toMillis(),
            settings.recontact().atMostOnceIn().toMillis(),
            settings.nightContact().window().toMillis(),
            // Dates of some time zone: a day more on either side.
            settings.sustained().window().plusDays(2).toMillis(),
            settings.sideDoor().refusedWithin().toMillis(),
            settings.sideDoor().atMostOnceIn().toMillis(),
            settings.blockedByMinors().contactWithin().toMillis())
        .max()
        .orElseThrow();
  }

  /** How long after a pair's last interaction any of its memory can matter, milliseconds. */
  long longestWindow() {
    return longestWindow;
  }

  Towards detect(Towards memory, Contact contact, List<Signal> found, Outlet<?> out) {
    boolean reachesOut = contact.fromSubject() && contact.interaction().kind().talks();
    gift.detect(contact, found);
    return new Towards(
        publicEngagement.detect(memory.publicEngagement(), contact, found, out),
        privateMessage.detect(memory.privateMessage(), contact, found, out),
        messageBurst.detect(memory.messageBurst(), contact, found, out),
        earlyCall.detect(memory.earlyCall(), contact, found, out),
        unanswered.detect(memory.unanswered(), contact, found, out),
        recontact.detect(memory.recontact(), contact, found, out),
        nightContact.detect(memory.nightContact(), contact, found, out),
        sustained.detect(memory.sustained(), contact, found, out),
        sideDoor.detect(memory.sideDoor(), contact, found, out),
        reachesOut || contact.isApproach() ? contact.time() : memory.outreachAt());
  }
}

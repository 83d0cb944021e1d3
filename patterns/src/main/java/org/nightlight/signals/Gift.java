package org.nightlight.signals;

import java.util.List;
import org.nightlight.contact.Contact;
import org.nightlight.event.InteractionKind;
import org.nightlight.settings.SignalSettings;

/**
 * S17 {@code gift}: a {@code GIFT} from a to m, not family, not connected or connected for a short
 * time. Needs no memory.
 */
public final class Gift implements java.io.Serializable {

  private static final long serialVersionUID = 1L;

  private final long connectedUnder;

  public Gift(SignalSettings.Gift settings) {
    this.connectedUnder = settings.connectedUnder().toMillis();
  }

  /** Takes in a contact between an adult-like account and a minor. */
  public void detect(Contact contact, List<Signal> found) {
    boolean gift =
        contact.fromSubject()
            && contact.interaction().kind() == InteractionKind.GIFT
            && !contact.family();
    boolean stillNew =
        !contact.connected() || contact.time() - contact.connectedSince() < connectedUnder;
    if (gift && stillNew) {
      found.add(
          Signal.ofEvent(
              SignalKind.GIFT,
              contact.interaction().position(),
              contact.subject().id(),
              EvidenceEvent.of(contact.interaction(), contact.other().id()),
              contact.isApproach()));
    }
  }
}

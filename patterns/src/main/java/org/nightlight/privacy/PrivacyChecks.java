package org.nightlight.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.nightlight.privacy.attachmentdelivered.AttachmentDelivered;
import org.nightlight.privacy.commentsopenbydefault.CommentsOpenByDefault;
import org.nightlight.privacy.connectionslistopenbydefault.ConnectionsListOpenByDefault;
import org.nightlight.privacy.downloadsopenbydefault.DownloadsOpenByDefault;
import org.nightlight.privacy.locationopenbydefault.LocationOpenByDefault;
import org.nightlight.privacy.messagedeliveredtounder16.MessageDeliveredToUnder16;
import org.nightlight.privacy.messagesopenbydefault.MessagesOpenByDefault;
import org.nightlight.privacy.minorsuggestedtoadult.MinorSuggestedToAdult;
import org.nightlight.privacy.profileopenbydefault.ProfileOpenByDefault;
import org.nightlight.privacy.strangercommentonunder16.StrangerCommentOnUnder16;
import org.nightlight.privacy.strangergroupadd.StrangerGroupAdd;
import org.nightlight.privacy.suggestionsopenbydefault.SuggestionsOpenByDefault;
import org.nightlight.privacy.under16messagesopened.Under16MessagesOpened;
import org.nightlight.privacy.unsolicitedmessagedelivered.UnsolicitedMessageDelivered;
import org.nightlight.settings.CheckShape;

/** Every privacy check, in the order of catalogue §3. */
public final class PrivacyChecks {

  public static final SettingCheck MESSAGES = new MessagesOpenByDefault();

  public static final List<SettingCheck> OF_SETTINGS =
      List.of(
          new ProfileOpenByDefault(),
          MESSAGES,
          new CommentsOpenByDefault(),
          new SuggestionsOpenByDefault(),
          new ConnectionsListOpenByDefault(),
          new LocationOpenByDefault(),
          new DownloadsOpenByDefault());

  public static final PrivacyCheck OF_CHOICES = new Under16MessagesOpened();

  public static final List<DeliveryCheck> OF_DELIVERIES =
      List.of(
          new MessageDeliveredToUnder16(),
          new UnsolicitedMessageDelivered(),
          new AttachmentDelivered(),
          new StrangerCommentOnUnder16(),
          new MinorSuggestedToAdult(),
          new StrangerGroupAdd());

  private PrivacyChecks() {}

  public static List<PrivacyCheck> all() {
    return Stream.<List<? extends PrivacyCheck>>of(OF_SETTINGS, List.of(OF_CHOICES), OF_DELIVERIES)
        .<PrivacyCheck>flatMap(List::stream)
        .toList();
  }

  /** What the settings file may hold. */
  public static List<CheckShape> shapes() {
    return all().stream().map(PrivacyCheck::shape).toList();
  }

  /** Whether a delivery check is about it: most of the traffic is none of their business. */
  public static boolean concern(Delivery delivery) {
    for (DeliveryCheck check : OF_DELIVERIES) {
      if (check.kind() == delivery.interaction().kind() && check.severity(delivery) != null) {
        return true;
      }
    }
    return false;
  }
}

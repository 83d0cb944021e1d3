package org.nightlight.contact;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.nightlight.patterns.repeatedlyreported.RepeatedlyReported;
import org.nightlight.people.PersonNews;
import org.nightlight.settings.PatternSettings;
import org.nightlight.settings.Settings;
import org.nightlight.settings.SignalSettings;
import org.nightlight.signals.BlockedByMinors;
import org.nightlight.signals.Burn;
import org.nightlight.signals.DeclinedByMinors;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.signals.FanOut;
import org.nightlight.signals.GiftFanOut;
import org.nightlight.signals.GuardLowered;
import org.nightlight.signals.NewAccount;
import org.nightlight.signals.ParallelChats;
import org.nightlight.signals.Probing;
import org.nightlight.signals.Signal;
import org.nightlight.signals.SignalKind;
import org.nightlight.stage.Outlet;

/** The detectors of the signals by a. */
final class ActorSignals implements Serializable {

  private static final long serialVersionUID = 1L;

  private final FanOut fanOut;
  private final BlockedByMinors blockedByMinors;
  private final DeclinedByMinors declinedByMinors;
  private final Probing probing;
  private final NewAccount newAccount;
  private final ParallelChats parallelChats;
  private final GiftFanOut giftFanOut;
  private final Burn burn;
  private final GuardLowered guardLowered;
  private final long shareWindow;
  private final long longestWindow;

  ActorSignals(Settings settings) {
    SignalSettings signals = settings.signals();
    PatternSettings reported = settings.pattern(RepeatedlyReported.NAME);
    long surgeWindow = reported.span(RepeatedlyReported.URGENT_WINDOW).toMillis();
    this.fanOut = new FanOut(signals.fanOut(), signals.listWalk().window().toMillis());
    this.blockedByMinors =
        new BlockedByMinors(
            signals.blockedByMinors(),
            reported.count(RepeatedlyReported.URGENT_MINORS),
            surgeWindow);
    this.declinedByMinors = new DeclinedByMinors(signals.declinedByMinors());
    this.probing = new Probing(signals.probing());
    this.newAccount = new NewAccount(signals.newAccount());
    this.parallelChats = new ParallelChats(signals.parallelChats());
    this.giftFanOut = new GiftFanOut(signals.giftFanOut());
    this.burn = new Burn(signals.burn());
    this.guardLowered = new GuardLowered(signals.guardLowered());
    this.shareWindow = signals.fanOut().windowLong().toMillis();
    this.longestWindow =
        LongStream.of(
                shareWindow,
                surgeWindow,
                signals.listWalk().window().toMillis(),
                signals.blockedByMinors().window().toMillis(),
                signals.declinedByMinors().window().toMillis(),
                signals.probing().window().toMillis(),
                signals.newAccount().window().toMillis(),
                signals.parallelChats().window().toMillis(),
                signals.giftFanOut().window().toMillis(),
                signals.burn().window().toMillis(),
                signals.burn().talkedWithin().toMillis(),
                signals.guardLowered().contactWithin().toMillis())
            .max()
            .orElseThrow();
  }

  /** How long after an account's last contact any of its signals' memory can matter. */
  long longestWindow() {
    return longestWindow;
  }

  /** The window of the minor share, milliseconds. */
  long shareWindow() {
    return shareWindow;
  }

  /**
   * Takes in a contact with a minor.
   *
   * @param minorShare minors among the accounts addressed of late, this one included
   * @param found the signals that the contact completed so far
   */
  ByActor detect(
      @Nullable ByActor memory,
      Contact contact,
      double minorShare,
      List<Signal> found,
      Outlet<?> out) {
    ByActor before = memory == null ? ByActor.NOTHING : memory;
    return new ByActor(
        contact.isApproach()
            ? fanOut.detect(before.fanOut(), contact, minorShare, found, out)
            : before.fanOut(),
        blockedByMinors.detect(before.blockedByMinors(), contact, found, out),
        declinedByMinors.detect(before.declinedByMinors(), contact, found, out),
        probing.detect(before.probing(), contact, found, out),
        newAccount.detect(before.newAccount(), contact, found, out),
        parallelChats.detect(before.parallelChats(), contact, found, out),
        giftFanOut.detect(before.giftFanOut(), contact, found, out),
        burn.detect(before.burn(), contact, found, out),
        guardLowered.detect(before.guardLowered(), contact, found, out));
  }

  /** Takes in news of the account itself, or of a minor that it was in touch with. */
  @Nullable ByActor onNews(ActorMemory memory, PersonNews news, List<Signal> found, Outlet<?> out) {
    ByActor before = memory.signals();
    if (news.isOwn()) {
      onOwnChange(before, news, found);
      return before;
    }
    return before != null && news.openedByUser()
        ? before.with(
            guardLowered.onOpening(before.guardLowered(), memory.subject(), news, found, out))
        : before;
  }

  private void onOwnChange(@Nullable ByActor memory, PersonNews news, List<Signal> found) {
    if (news.person().isService()) {
      return;
    }
    if (news.restated()) {
      // S11 age-restated: the account is restated (contract §2).
      EvidenceEvent change = EvidenceEvent.ofAccountChange(news.position(), null);
      found.add(
          Signal.ofEvent(SignalKind.AGE_RESTATED, news.position(), news.toldTo(), change, false));
    }
    if (news.deletedByUser()
        && memory != null
        && news.person().isAdultLike(news.position().time())) {
      burn.onDeletion(memory.burn(), news, found);
    }
  }
}

package org.nightlight.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.Interaction;
import org.nightlight.event.InteractionKind;
import org.nightlight.event.Outcome;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.stage.Collected;
import org.nightlight.stage.Tally;

/** What the directory knows of one account, {@code account-1}, and what it tells of it. */
final class Directory {

  private final WhoIsWho whoIsWho = new WhoIsWho(ShippedSettings.with().settings());
  private @Nullable KnownAccount account;
  private Collected<Introduction> last = new Collected<>();

  void on(GivenChange change) {
    apply(new Visit("account-1", change.given(), null));
  }

  /** Another account does something to it. */
  Sighting onActOf(String actor, InteractionKind kind, long time) {
    return onInteraction(actor, "account-1", kind, time);
  }

  /** It does something to another account. */
  Sighting onActTo(String target, InteractionKind kind, long time) {
    return onInteraction("account-1", target, kind, time);
  }

  private Sighting onInteraction(String actor, String target, InteractionKind kind, long time) {
    Interaction interaction =
        new Interaction(
            "act-" + time,
            GivenChange.timeOf(time),
            actor,
            target,
            kind,
            Outcome.DELIVERED,
            false,
            null);
    apply(new Visit("account-1", null, interaction));
    List<Sighting> seen = new ArrayList<>();
    last.outputs().forEach(introduction -> introduction.ifSighting(seen::add));
    return seen.get(0);
  }

  /** What the last event told. */
  List<PersonNews> news() {
    List<PersonNews> news = new ArrayList<>();
    last.outputs().forEach(introduction -> introduction.ifNews(news::add));
    return news;
  }

  /** What the last event told of device tokens. */
  List<TokenVisit> tokenVisits() {
    List<TokenVisit> visits = new ArrayList<>();
    last.outputs().forEach(introduction -> introduction.ifToken(visits::add));
    return visits;
  }

  /** What the last event tallied. */
  List<Tally> tallies() {
    return last.tallies();
  }

  @Nullable KnownAccount account() {
    return account;
  }

  private void apply(Visit visit) {
    last = new Collected<>();
    account = whoIsWho.apply(account, List.of(visit), last);
  }
}

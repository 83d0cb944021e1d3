package org.nightlight.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nightlight.contact.ActorDetectors;
import org.nightlight.contact.ActorMemory;
import org.nightlight.contact.ActorVisit;
import org.nightlight.contact.PairDetectors;
import org.nightlight.contact.PairMemory;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.patterns.Catalogue;
import org.nightlight.people.Introduction;
import org.nightlight.people.KnownAccount;
import org.nightlight.people.Sighting;
import org.nightlight.people.Visit;
import org.nightlight.people.WhoIsWho;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Alerting;
import org.nightlight.risk.Finding;
import org.nightlight.risk.RiskMemory;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Tally;

/**
 * The stages of the contact-risk job, one event after the other, in one thread and in memory. The
 * oracle of the tests and the yardstick of the benchmarks. Takes accepted events only, in the order
 * of {@link org.nightlight.event.Position}.
 */
public final class ReferenceRunner {

  private final Map<Tally, Long> tallies = StageRunner.noTallies();
  private final StageRunner<Visit, KnownAccount, Introduction> whoIsWho;
  private final StageRunner<Sighting, PairMemory, ActorVisit> pairDetectors;
  private final StageRunner<ActorVisit, ActorMemory, Signal> actorDetectors;
  private final StageRunner<Finding, RiskMemory, Alert> alerting;
  private final List<ChainSearch> searches = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();

  public ReferenceRunner(Settings settings) {
    whoIsWho = new StageRunner<>(new WhoIsWho(settings.guards()), tallies);
    pairDetectors =
        new StageRunner<>(new PairDetectors(settings.state(), settings.signals()), tallies);
    actorDetectors = new StageRunner<>(ActorDetectors.of(settings), tallies);
    alerting = new StageRunner<>(new Alerting(settings), tallies);
    Catalogue.PATTERNS.forEach(
        pattern -> searches.add(new ChainSearch(pattern, settings.pattern(pattern.name()))));
  }

  public void accept(AccountChange change) {
    Visit.of(change, visit -> onVisits(List.of(visit)));
  }

  public void accept(Interaction interaction) {
    List<Visit> visits = new ArrayList<>(2);
    Visit.of(interaction, visits::add);
    onVisits(visits);
  }

  /** Takes in a whole history, each list in order. */
  public void runAll(List<AccountChange> accounts, List<Interaction> interactions) {
    int nextAccount = 0;
    for (Interaction interaction : interactions) {
      while (nextAccount < accounts.size()
          && accounts.get(nextAccount).position().isBefore(interaction.position())) {
        accept(accounts.get(nextAccount++));
      }
      accept(interaction);
    }
    accounts.subList(nextAccount, accounts.size()).forEach(this::accept);
  }

  private void onVisits(List<Visit> visits) {
    List<Sighting> sightings = new ArrayList<>(2);
    List<ActorVisit> actorVisits = new ArrayList<>();
    for (Introduction introduction : whoIsWho.run(visits)) {
      introduction.ifSighting(sightings::add);
      introduction.ifNews(news -> actorVisits.add(ActorVisit.of(news)));
    }
    actorVisits.addAll(pairDetectors.run(sightings));
    onSignals(actorDetectors.run(actorVisits));
  }

  private void onSignals(List<Signal> completed) {
    List<Finding> findings = new ArrayList<>();
    for (Signal signal : completed) {
      findings.add(Finding.of(signal));
      for (ChainSearch search : searches) {
        search.completedBy(signal).forEach(match -> findings.add(Finding.of(match)));
      }
    }
    completed.stream().filter(signal -> !signal.markerOnly()).forEach(signals::add);
    alerts.addAll(alerting.run(findings));
  }

  /** The signals so far, in order. */
  public List<Signal> signals() {
    return signals;
  }

  /** The alerts so far, in order of time. */
  public List<Alert> alerts() {
    return alerts;
  }

  /** How often something was tallied so far. */
  public long tally(Tally tally) {
    return Objects.requireNonNullElse(tallies.get(tally), 0L);
  }
}

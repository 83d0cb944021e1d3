package org.nightlight.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nightlight.contact.ActorDetectors;
import org.nightlight.contact.ActorFinding;
import org.nightlight.contact.ActorMemory;
import org.nightlight.contact.ActorVisit;
import org.nightlight.contact.Encounter;
import org.nightlight.contact.PairDetectors;
import org.nightlight.contact.PairMemory;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;
import org.nightlight.graph.CoApproach;
import org.nightlight.graph.CoTargeting;
import org.nightlight.graph.ConnectionVisit;
import org.nightlight.graph.Connections;
import org.nightlight.graph.Convergence;
import org.nightlight.graph.Converging;
import org.nightlight.graph.ListWalk;
import org.nightlight.graph.MinorVisit;
import org.nightlight.graph.SharedDevices;
import org.nightlight.graph.WalkQuery;
import org.nightlight.patterns.Catalogue;
import org.nightlight.people.Introduction;
import org.nightlight.people.KnownAccount;
import org.nightlight.people.Sighting;
import org.nightlight.people.TokenVisit;
import org.nightlight.people.Visit;
import org.nightlight.people.WhoIsWho;
import org.nightlight.privacy.Violation;
import org.nightlight.privacy.defaultregression.RegressionAlarm;
import org.nightlight.privacy.summary.HourSummary;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Alerting;
import org.nightlight.risk.Finding;
import org.nightlight.risk.RiskMemory;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Tally;

/**
 * The stages of both jobs, one event after the other, in one thread and in memory. The oracle of
 * the tests and the yardstick of the benchmarks. Takes accepted events only, in the order of {@link
 * org.nightlight.event.Position}.
 */
public final class ReferenceRunner {

  private final Map<Tally, Long> tallies = StageRunner.noTallies();
  private final StageRunner<Visit, KnownAccount, Introduction> whoIsWho;
  private final StageRunner<Sighting, PairMemory, Encounter> pairDetectors;
  private final StageRunner<TokenVisit, SharedDevices.Memory, MinorVisit> sharedDevices;
  private final StageRunner<MinorVisit, Convergence.Memory, Converging> convergence;
  private final StageRunner<CoApproach, CoTargeting.Memory, Signal> coTargeting;
  private final StageRunner<ActorVisit, ActorMemory, ActorFinding> actorDetectors;
  private final StageRunner<ConnectionVisit, Connections.Memory, WalkQuery> connections;
  private final StageRunner<WalkQuery, ListWalk.Memory, Signal> listWalk;
  private final StageRunner<Finding, RiskMemory, Alert> alerting;
  private final PrivacyRunner privacy;
  private final List<ChainSearch> searches = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();

  public ReferenceRunner(Settings settings) {
    whoIsWho = new StageRunner<>(new WhoIsWho(settings), tallies);
    pairDetectors = new StageRunner<>(new PairDetectors(settings), tallies);
    sharedDevices = new StageRunner<>(new SharedDevices(), tallies);
    convergence = new StageRunner<>(new Convergence(settings.signals()), tallies);
    coTargeting = new StageRunner<>(new CoTargeting(settings.signals().coTargeting()), tallies);
    actorDetectors = new StageRunner<>(new ActorDetectors(settings), tallies);
    connections = new StageRunner<>(new Connections(), tallies);
    listWalk = new StageRunner<>(new ListWalk(settings.signals().listWalk()), tallies);
    alerting = new StageRunner<>(new Alerting(settings), tallies);
    privacy = new PrivacyRunner(settings.privacy(), tallies);
    Catalogue.PATTERNS.stream()
        .filter(pattern -> !pattern.decidedByScore())
        .map(pattern -> new ChainSearch(pattern, settings.pattern(pattern.name())))
        .forEach(searches::add);
  }

  public void accept(AccountChange change) {
    expire(change.occurredAt());
    Visit.of(change, visit -> onVisits(List.of(visit)));
  }

  public void accept(Interaction interaction) {
    expire(interaction.occurredAt());
    List<Visit> visits = new ArrayList<>(2);
    Visit.of(interaction, visits::add);
    onVisits(visits);
  }

  /** Takes in a whole history, each list in order, to its end. */
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
    finish();
  }

  /** Nothing more comes: what only waits for time to pass falls due. */
  public void finish() {
    privacy.expire(Long.MAX_VALUE);
  }

  /** What each stage remembers at the moment, by the stage's name in the job. */
  Map<String, Collection<?>> remembered() {
    Map<String, Collection<?>> states = new LinkedHashMap<>();
    states.put("who-is-who", whoIsWho.remembered());
    states.put("pair-detectors", pairDetectors.remembered());
    states.put("shared-devices", sharedDevices.remembered());
    states.put("convergence", convergence.remembered());
    states.put("co-targeting", coTargeting.remembered());
    states.put("actor-detectors", actorDetectors.remembered());
    states.put("connections", connections.remembered());
    states.put("list-walk", listWalk.remembered());
    states.put("alerting", alerting.remembered());
    states.putAll(privacy.remembered());
    return states;
  }

  /** Forgets what has expired by a time. */
  void expire(long time) {
    List<ConnectionVisit> ended = new ArrayList<>();
    pairDetectors.expire(time).forEach(encounter -> encounter.ifAtConnections(ended::add));
    ended.forEach(visit -> connections.run(List.of(visit)));
    whoIsWho.expire(time);
    sharedDevices.expire(time);
    convergence.expire(time);
    coTargeting.expire(time);
    actorDetectors.expire(time);
    listWalk.expire(time);
    alerting.expire(time);
    privacy.expire(time);
  }

  private void onVisits(List<Visit> visits) {
    List<Sighting> sightings = new ArrayList<>(2);
    List<ActorVisit> atActors = new ArrayList<>();
    List<TokenVisit> atTokens = new ArrayList<>();
    for (Introduction introduction : whoIsWho.run(visits)) {
      introduction.ifSighting(sightings::add);
      introduction.ifNews(news -> atActors.add(ActorVisit.of(news)));
      introduction.ifToken(atTokens::add);
      introduction.ifSettings(privacy::accept);
    }
    List<MinorVisit> atMinors = new ArrayList<>();
    List<ConnectionVisit> atConnections = new ArrayList<>();
    for (Encounter encounter : pairDetectors.run(sightings)) {
      encounter.ifAtActor(atActors::add);
      encounter.ifAtMinor(atMinors::add);
      encounter.ifAtToken(atTokens::add);
      encounter.ifAtConnections(atConnections::add);
      encounter.ifAtChecks(privacy::accept);
    }
    atMinors.addAll(sharedDevices.run(atTokens));
    onMinors(atMinors, atActors);
    onActors(atActors, atConnections);
  }

  private void onMinors(List<MinorVisit> atMinors, List<ActorVisit> atActors) {
    List<CoApproach> coApproaches = new ArrayList<>();
    for (Converging converging : convergence.run(atMinors)) {
      converging.ifCoApproach(coApproaches::add);
      converging.ifSignal(signal -> atActors.add(ActorVisit.of(signal)));
    }
    coTargeting.run(coApproaches).forEach(signal -> atActors.add(ActorVisit.of(signal)));
  }

  private void onActors(List<ActorVisit> atActors, List<ConnectionVisit> atConnections) {
    List<Signal> completed = new ArrayList<>();
    for (ActorFinding finding : actorDetectors.run(atActors)) {
      finding.ifSignal(completed::add);
      finding.ifQuery(atConnections::add);
    }
    completed.addAll(listWalk.run(connections.run(atConnections)));
    onSignals(completed);
  }

  private void onSignals(List<Signal> completed) {
    completed.sort(Signal.ORDER);
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

  /** The violations so far, in order. */
  public List<Violation> violations() {
    return privacy.violations;
  }

  /** The systemic findings so far, in order. */
  public List<RegressionAlarm> alarms() {
    return privacy.alarms;
  }

  /** The hours that are over, in order. */
  public List<HourSummary> summaries() {
    return privacy.summaries;
  }

  /** How often something was tallied so far. */
  public long tally(Tally tally) {
    return Objects.requireNonNullElse(tallies.get(tally), 0L);
  }
}

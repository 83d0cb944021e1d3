package org.nightlight.jobs;

import static org.nightlight.jobs.Stages.each;
import static org.nightlight.jobs.Stages.stage;

import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.nightlight.contact.ActorDetectors;
import org.nightlight.contact.ActorFinding;
import org.nightlight.contact.ActorMemory;
import org.nightlight.contact.ActorVisit;
import org.nightlight.contact.Encounter;
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
import org.nightlight.jobs.cep.CepPattern;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.output.AlertJson;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.people.Introduction;
import org.nightlight.people.TokenVisit;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Alerting;
import org.nightlight.risk.Finding;
import org.nightlight.risk.RiskMemory;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Signal;

/**
 * The contact-risk job, from what two accounts are to each other to alerts, on one page.
 *
 * <pre>
 * introductions ─┐
 * encounters ────┴─ actor detectors, graph detectors ─ signals
 *                                                       │   │
 *                                                patterns ─ alerting ─ alerts
 * </pre>
 */
final class ContactRiskJob {

  private ContactRiskJob() {}

  /**
   * Alerts, and signals where they are wanted.
   *
   * @param withSignals whether signals are an output too
   */
  static DataStream<OutputRecord> outputs(
      Front front, LoadedSettings loaded, List<RiskPattern> patterns, boolean withSignals) {
    Settings settings = loaded.settings();
    DataStream<Introduction> introductions = front.introductions();
    DataStream<Encounter> encounters = front.encounters();
    DataStream<ActorFinding> findings =
        stage(
            "actor-detectors",
            each("contacts", encounters, Encounter::ifAtActor, ActorVisit.class)
                .union(news(introductions), converging(introductions, encounters, settings)),
            new ActorDetectors(settings),
            ActorVisit.class,
            ActorMemory.class,
            ActorFinding.class);
    DataStream<Signal> signals =
        each("signals", findings, ActorFinding::ifSignal, Signal.class)
            .union(listWalks(findings, encounters, settings));
    DataStream<Alert> alerts =
        stage(
            "alerting",
            matches(signals, patterns, settings)
                .union(
                    each(
                        "signals-found",
                        signals,
                        (signal, out) -> out.accept(Finding.of(signal)),
                        Finding.class)),
            new Alerting(settings),
            Finding.class,
            RiskMemory.class,
            Alert.class);
    AlertJson json = new AlertJson(settings, loaded.values());
    DataStream<OutputRecord> outputs =
        each(
            "alerts-out",
            alerts,
            (alert, out) -> out.accept(Render.alert(alert, json)),
            OutputRecord.class);
    return withSignals
        ? outputs.union(each("signals-out", signals, Render::signal, OutputRecord.class))
        : outputs;
  }

  private static DataStream<ActorVisit> news(DataStream<Introduction> introductions) {
    return each(
        "news",
        introductions,
        (told, out) -> told.ifNews(news -> out.accept(ActorVisit.of(news))),
        ActorVisit.class);
  }

  /** Signals of what converges on a minor: {@code co-targeting}, {@code linked-return}. */
  private static DataStream<ActorVisit> converging(
      DataStream<Introduction> introductions, DataStream<Encounter> encounters, Settings settings) {
    DataStream<MinorVisit> sharing =
        stage(
            "shared-devices",
            each("token-holders", introductions, Introduction::ifToken, TokenVisit.class)
                .union(each("token-users", encounters, Encounter::ifAtToken, TokenVisit.class)),
            new SharedDevices(),
            TokenVisit.class,
            SharedDevices.Memory.class,
            MinorVisit.class);
    DataStream<Converging> converging =
        stage(
            "convergence",
            each("minors", encounters, Encounter::ifAtMinor, MinorVisit.class).union(sharing),
            new Convergence(settings.signals()),
            MinorVisit.class,
            Convergence.Memory.class,
            Converging.class);
    DataStream<Signal> coTargeting =
        stage(
            "co-targeting",
            each("co-approaches", converging, Converging::ifCoApproach, CoApproach.class),
            new CoTargeting(settings.signals().coTargeting()),
            CoApproach.class,
            CoTargeting.Memory.class,
            Signal.class);
    return each(
        "converged",
        each("linked-returns", converging, Converging::ifSignal, Signal.class).union(coTargeting),
        (signal, out) -> out.accept(ActorVisit.of(signal)),
        ActorVisit.class);
  }

  /** Signals of walks along minors' connections: {@code list-walk}. */
  private static DataStream<Signal> listWalks(
      DataStream<ActorFinding> findings, DataStream<Encounter> encounters, Settings settings) {
    DataStream<WalkQuery> steps =
        stage(
            "connections",
            each("connected", encounters, Encounter::ifAtConnections, ConnectionVisit.class)
                .union(each("walk", findings, ActorFinding::ifQuery, ConnectionVisit.class)),
            new Connections(),
            ConnectionVisit.class,
            Connections.Memory.class,
            WalkQuery.class);
    return stage(
        "list-walk",
        steps,
        new ListWalk(settings.signals().listWalk()),
        WalkQuery.class,
        ListWalk.Memory.class,
        Signal.class);
  }

  /** The matches of every pattern that is a sequence. */
  private static DataStream<Finding> matches(
      DataStream<Signal> signals, List<RiskPattern> patterns, Settings settings) {
    return patterns.stream()
        .filter(pattern -> !pattern.decidedByScore())
        .map(pattern -> CepPattern.matches(signals, pattern, settings.pattern(pattern.name())))
        .map(matches -> (DataStream<Finding>) matches)
        .reduce(DataStream::union)
        .orElseThrow();
  }
}

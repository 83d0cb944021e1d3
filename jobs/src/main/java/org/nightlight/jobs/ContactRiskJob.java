package org.nightlight.jobs;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;
import org.nightlight.contact.ActorDetectors;
import org.nightlight.contact.ActorFinding;
import org.nightlight.contact.ActorMemory;
import org.nightlight.contact.ActorVisit;
import org.nightlight.contact.Encounter;
import org.nightlight.contact.PairDetectors;
import org.nightlight.contact.PairMemory;
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
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.intake.LateRecord;
import org.nightlight.jobs.intake.LatenessGate;
import org.nightlight.jobs.intake.OnceOperator;
import org.nightlight.jobs.order.StageOperator;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.output.AlertJson;
import org.nightlight.patterns.Catalogue;
import org.nightlight.people.Introduction;
import org.nightlight.people.KnownAccount;
import org.nightlight.people.Sighting;
import org.nightlight.people.TokenVisit;
import org.nightlight.people.Visit;
import org.nightlight.people.WhoIsWho;
import org.nightlight.risk.Alert;
import org.nightlight.risk.Alerting;
import org.nightlight.risk.Finding;
import org.nightlight.risk.RiskMemory;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.Settings;
import org.nightlight.signals.Signal;
import org.nightlight.stage.Ordered;
import org.nightlight.stage.Stage;

/**
 * The contact-risk job, from records read to alerts, on one page. Its ends are parameters: Kafka
 * for the live job, files for {@code detect}, memory in tests.
 *
 * <pre>
 * records ─ lateness ─ once ─ who is who ─ pair detectors ─ actor detectors ─ signals
 *              │        │                                                      │   │
 *           rejected,  late                                            patterns ─ alerting ─ alerts
 *             late
 * </pre>
 */
public final class ContactRiskJob {

  /** How far the job can ever be scaled out; a savepoint cannot be restored with another. */
  public static final int MAX_PARALLELISM = 1024;

  private ContactRiskJob() {}

  /**
   * Adds the job to the environment of its inputs.
   *
   * @param records both inputs, each log in its own order, with watermarks that keep {@code
   *     time.max-out-of-orderness} behind each log's newest event
   * @param withSignals whether signals are an output too
   */
  public static void add(
      DataStream<Arrival> records,
      LoadedSettings loaded,
      boolean withSignals,
      Sink<OutputRecord> sink) {
    Settings settings = loaded.settings();

    SingleOutputStreamOperator<Arrival> onTime =
        records
            .process(new LatenessGate(settings.time().maxOutOfOrderness().toMillis()))
            .setParallelism(records.getParallelism())
            .uid("lateness")
            .name("lateness");
    SingleOutputStreamOperator<Arrival> used =
        onTime
            .keyBy(Arrival::eventId)
            .transform("once", TypeInformation.of(Arrival.class), new OnceOperator())
            .uid("once");

    DataStream<Introduction> introductions =
        stage(
            "who-is-who",
            each("visits", used, Arrival::forEachVisit, Visit.class),
            new WhoIsWho(settings),
            Visit.class,
            KnownAccount.class,
            Introduction.class);
    DataStream<Encounter> encounters =
        stage(
            "pair-detectors",
            each("sightings", introductions, Introduction::ifSighting, Sighting.class),
            new PairDetectors(settings),
            Sighting.class,
            PairMemory.class,
            Encounter.class);
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
            matches(signals, settings)
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

    DataStream<LateRecord> late =
        onTime.getSideOutput(LatenessGate.LATE).union(used.getSideOutput(LatenessGate.LATE));
    AlertJson alertJson = new AlertJson(settings, loaded.values());
    DataStream<OutputRecord> outputs =
        each(
                "alerts-out",
                alerts,
                (alert, out) -> out.accept(Render.alert(alert, alertJson)),
                OutputRecord.class)
            .union(
                each(
                    "rejected-out",
                    onTime.getSideOutput(LatenessGate.REJECTED),
                    (arrival, out) -> out.accept(Render.rejected(arrival)),
                    OutputRecord.class),
                each(
                    "late-out",
                    late,
                    (record, out) -> out.accept(Render.late(record)),
                    OutputRecord.class));
    if (withSignals) {
      outputs = outputs.union(each("signals-out", signals, Render::signal, OutputRecord.class));
    }
    outputs.sinkTo(sink).uid("outputs").name("outputs");
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
            new SharedDevices(settings.signals().linkedReturn()),
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
  private static DataStream<Finding> matches(DataStream<Signal> signals, Settings settings) {
    return Catalogue.PATTERNS.stream()
        .filter(pattern -> !pattern.decidedByScore())
        .map(pattern -> CepPattern.matches(signals, pattern, settings.pattern(pattern.name())))
        .map(matches -> (DataStream<Finding>) matches)
        .reduce(DataStream::union)
        .orElseThrow();
  }

  /** A stage behind a shuffle by key, in order. */
  private static <I extends Ordered, S, O> DataStream<O> stage(
      String name,
      DataStream<I> inputs,
      Stage<I, S, O> stage,
      Class<I> inputType,
      Class<S> stateType,
      Class<O> outputType) {
    return inputs
        .keyBy(Ordered::key, Types.STRING)
        .transform(
            name,
            TypeInformation.of(outputType),
            new StageOperator<>(
                stage, TypeInformation.of(inputType), TypeInformation.of(stateType)))
        .uid(name);
  }

  /** What one record makes of each input, without state. */
  private static <I, O> DataStream<O> each(
      String name, DataStream<I> inputs, Each<I, O> each, Class<O> outputType) {
    return inputs
        .flatMap((I input, Collector<O> out) -> each.accept(input, out::collect))
        .returns(outputType)
        .uid(name)
        .name(name);
  }

  private interface Each<I, O> extends Serializable {
    void accept(I input, Consumer<O> out);
  }
}

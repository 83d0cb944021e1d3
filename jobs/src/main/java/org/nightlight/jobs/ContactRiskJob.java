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
import org.nightlight.contact.ActorMemory;
import org.nightlight.contact.ActorVisit;
import org.nightlight.contact.PairDetectors;
import org.nightlight.contact.PairMemory;
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
import org.nightlight.patterns.RiskPattern;
import org.nightlight.people.Introduction;
import org.nightlight.people.KnownAccount;
import org.nightlight.people.Sighting;
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
            new WhoIsWho(settings.guards()),
            Visit.class,
            KnownAccount.class,
            Introduction.class);
    DataStream<ActorVisit> contacts =
        stage(
            "pair-detectors",
            each("sightings", introductions, Introduction::ifSighting, Sighting.class),
            new PairDetectors(settings.state(), settings.signals()),
            Sighting.class,
            PairMemory.class,
            ActorVisit.class);
    DataStream<ActorVisit> news =
        each(
            "news",
            introductions,
            (told, out) -> told.ifNews(n -> out.accept(ActorVisit.of(n))),
            ActorVisit.class);
    DataStream<Signal> signals =
        stage(
            "actor-detectors",
            contacts.union(news),
            ActorDetectors.of(settings),
            ActorVisit.class,
            ActorMemory.class,
            Signal.class);

    DataStream<Finding> findings =
        each(
            "signals-found",
            signals,
            (signal, out) -> out.accept(Finding.of(signal)),
            Finding.class);
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      findings =
          findings.union(CepPattern.matches(signals, pattern, settings.pattern(pattern.name())));
    }
    DataStream<Alert> alerts =
        stage(
            "alerting",
            findings,
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

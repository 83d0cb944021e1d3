package org.nightlight.jobs;

import static org.nightlight.jobs.Stages.each;
import static org.nightlight.jobs.Stages.stage;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.nightlight.contact.Encounter;
import org.nightlight.contact.PairDetectors;
import org.nightlight.contact.PairMemory;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.intake.LatenessGate;
import org.nightlight.jobs.intake.OnceOperator;
import org.nightlight.jobs.output.OutputRecord;
import org.nightlight.jobs.output.Render;
import org.nightlight.people.Introduction;
import org.nightlight.people.KnownAccount;
import org.nightlight.people.Sighting;
import org.nightlight.people.Visit;
import org.nightlight.people.WhoIsWho;
import org.nightlight.settings.Settings;

/**
 * What both jobs share: it takes what counts, in order, and tells who everybody is and what two
 * accounts are to each other.
 *
 * <pre>
 * records ─ lateness ─ once ─ who is who ─ pair detectors
 *              │        │         │              │
 *           rejected,  late   introductions  encounters
 *             late
 * </pre>
 */
record Front(
    DataStream<Introduction> introductions,
    DataStream<Encounter> encounters,
    DataStream<OutputRecord> setAside) {

  static Front of(DataStream<Arrival> records, Settings settings) {
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
    return new Front(introductions, encounters, setAside(onTime, used));
  }

  private static DataStream<OutputRecord> setAside(
      SingleOutputStreamOperator<Arrival> onTime, SingleOutputStreamOperator<Arrival> used) {
    return each(
            "rejected-out",
            onTime.getSideOutput(LatenessGate.REJECTED),
            (arrival, out) -> out.accept(Render.rejected(arrival)),
            OutputRecord.class)
        .union(
            each(
                "late-out",
                onTime
                    .getSideOutput(LatenessGate.LATE)
                    .union(used.getSideOutput(LatenessGate.LATE)),
                (record, out) -> out.accept(Render.late(record)),
                OutputRecord.class));
  }
}

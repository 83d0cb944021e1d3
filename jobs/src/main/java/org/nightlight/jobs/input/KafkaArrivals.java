package org.nightlight.jobs.input;

import org.apache.flink.api.common.serialization.DeserializationSchema.InitializationContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.nightlight.jobs.input.Origin.Input;

/** Reads the records of one topic. A record without a value is rejected like an empty one. */
final class KafkaArrivals implements KafkaRecordDeserializationSchema<Arrival> {

  private static final long serialVersionUID = 1L;

  private static final byte[] NOTHING = {};

  private final Input input;
  private final ArrivalReader.Factory readers;
  private transient @Nullable ArrivalReader reader;

  KafkaArrivals(Input input, ArrivalReader.Factory readers) {
    this.input = input;
    this.readers = readers;
  }

  @Override
  public void open(InitializationContext context) {
    reader = readers.open(context.getMetricGroup());
  }

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<Arrival> out) {
    ArrivalReader opened = reader;
    if (opened == null) {
      throw new IllegalStateException("not opened");
    }
    Origin origin = new Origin(input, record.topic(), record.partition(), record.offset());
    byte[] value = record.value();
    out.collect(opened.read(origin, value == null ? NOTHING : value));
  }

  @Override
  public TypeInformation<Arrival> getProducedType() {
    return TypeInformation.of(Arrival.class);
  }
}

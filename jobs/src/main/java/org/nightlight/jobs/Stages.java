package org.nightlight.jobs;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;
import org.nightlight.jobs.order.StageOperator;
import org.nightlight.stage.Ordered;
import org.nightlight.stage.Stage;

/** The two sorts of operators that the jobs are made of; each has its name as uid. */
final class Stages {

  private Stages() {}

  /** A stage behind a shuffle by key, in order. */
  static <I extends Ordered, S, O> DataStream<O> stage(
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
  static <I, O> DataStream<O> each(
      String name, DataStream<I> inputs, Each<I, O> each, Class<O> outputType) {
    return inputs
        .flatMap((I input, Collector<O> out) -> each.accept(input, out::collect))
        .returns(outputType)
        .uid(name)
        .name(name);
  }

  /** Makes any number of outputs of one input. */
  @FunctionalInterface
  interface Each<I, O> extends Serializable {
    void accept(I input, Consumer<O> out);
  }
}

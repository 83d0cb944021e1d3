package org.nightlight.jobs.cep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.EventComparator;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Finding;
import org.nightlight.settings.PatternSettings;
import org.nightlight.signals.Signal;

/**
 * Translates a risk pattern to flink-cep. Every choice of signals that fulfils it comes out ({@code
 * followedByAny}, no skipping); which of them counts is decided by {@code Alerting}, in order.
 */
public final class CepPattern {

  private CepPattern() {}

  /** The pattern's matches among the signals, in an operator of its own with a uid of its own. */
  public static SingleOutputStreamOperator<Finding> matches(
      DataStream<Signal> signals, RiskPattern pattern, PatternSettings settings) {
    List<Step> steps = pattern.steps(settings);
    String name = pattern.name() + "-v" + pattern.version();
    Scope scope = pattern.scope();
    return CEP.pattern(
            signals
                .filter(signal -> steps.stream().anyMatch(step -> concerns(step, signal)))
                .uid(name + "-signals")
                .name(name + " signals")
                .keyBy((KeySelector<Signal, String>) scope::key),
            translate(steps, settings),
            new ByPosition())
        .process(new ToMatch(pattern.name(), steps), TypeInformation.of(Finding.class))
        .uid(name)
        .name(name);
  }

  private static boolean concerns(Step step, Signal signal) {
    return step.kinds().contains(signal.kind());
  }

  private static Pattern<Signal, ?> translate(List<Step> steps, PatternSettings settings) {
    Pattern<Signal, Signal> sequence =
        Pattern.<Signal>begin(steps.get(0).name(), AfterMatchSkipStrategy.noSkip())
            .where(new StepCondition(steps, 0));
    for (int i = 1; i < steps.size(); i++) {
      sequence = sequence.followedByAny(steps.get(i).name()).where(new StepCondition(steps, i));
    }
    return settings.window() == null ? sequence : sequence.within(settings.window());
  }

  /** Signals of one time come in the order of their events. */
  private static final class ByPosition implements EventComparator<Signal> {

    private static final long serialVersionUID = 1L;

    @Override
    public int compare(Signal one, Signal other) {
      return Signal.ORDER.compare(one, other);
    }
  }

  private static final class StepCondition extends IterativeCondition<Signal> {

    private static final long serialVersionUID = 1L;

    private final List<Step> steps;
    private final int index;

    StepCondition(List<Step> steps, int index) {
      this.steps = new ArrayList<>(steps);
      this.index = index;
    }

    @Override
    public boolean filter(Signal signal, Context<Signal> context) throws Exception {
      if (!concerns(steps.get(index), signal)) {
        return false;
      }
      List<Signal> earlier = new ArrayList<>(index);
      for (Step step : steps.subList(0, index)) {
        context.getEventsForPattern(step.name()).forEach(earlier::add);
      }
      return steps.get(index).takes(signal, earlier);
    }
  }

  private static final class ToMatch extends PatternProcessFunction<Signal, Finding> {

    private static final long serialVersionUID = 1L;

    private final String pattern;
    private final List<String> stepNames;

    ToMatch(String pattern, List<Step> steps) {
      this.pattern = pattern;
      this.stepNames = new ArrayList<>(steps.stream().map(Step::name).toList());
    }

    @Override
    public void processMatch(
        Map<String, List<Signal>> match, Context context, Collector<Finding> out) {
      List<Signal> chain = new ArrayList<>(stepNames.size());
      for (String step : stepNames) {
        chain.addAll(Objects.requireNonNull(match.get(step)));
      }
      out.collect(Finding.of(new Match(pattern, chain)));
    }
  }
}

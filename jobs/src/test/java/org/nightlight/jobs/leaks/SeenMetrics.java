package org.nightlight.jobs.leaks;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;
import org.apache.flink.metrics.reporter.Scheduled;

/** Every name and every value that a metric had in this JVM. */
public final class SeenMetrics implements MetricReporter, Scheduled {

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private final Map<Metric, String> metrics = new ConcurrentHashMap<>();

  static void addTo(Configuration flink) {
    SEEN.clear();
    flink.setString("metrics.reporter.seen.factory.class", Factory.class.getName());
    flink.setString("metrics.reporter.seen.interval", "PT0.1S");
  }

  static String text() {
    return String.join("\n", SEEN);
  }

  /** What Flink makes the reporter with. */
  public static final class Factory implements MetricReporterFactory {

    @Override
    public MetricReporter createMetricReporter(Properties properties) {
      return new SeenMetrics();
    }
  }

  @Override
  public void open(MetricConfig config) {}

  @Override
  public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
    metrics.put(metric, group.getMetricIdentifier(name));
    SEEN.add(group.getMetricIdentifier(name));
    SEEN.add(group.getAllVariables().toString());
  }

  @Override
  public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {
    see(metric, group.getMetricIdentifier(name));
    metrics.remove(metric);
  }

  @Override
  public void report() {
    metrics.forEach(SeenMetrics::see);
  }

  /** Meters and histograms have numbers only. */
  private static void see(Metric metric, String name) {
    if (metric instanceof Gauge<?> gauge) {
      try {
        SEEN.add(name + "=" + gauge.getValue());
      } catch (RuntimeException itsOperatorIsGone) {
        SEEN.add(name + " fails: " + itsOperatorIsGone);
      }
    } else if (metric instanceof Counter counter) {
      SEEN.add(name + "=" + counter.getCount());
    }
  }

  @Override
  public void close() {
    report();
  }
}

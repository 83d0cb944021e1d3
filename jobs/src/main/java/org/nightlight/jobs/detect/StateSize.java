package org.nightlight.jobs.detect;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.View;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;
import org.apache.flink.metrics.reporter.Scheduled;

/**
 * Watches how large RocksDB's state gets in this JVM: the sum, over all operators, of what its
 * tables hold in memory and on disk, looked at several times a second.
 */
public final class StateSize implements MetricReporter, Scheduled {

  private static final Set<String> METRICS =
      Set.of("rocksdb_total-sst-files-size", "rocksdb_cur-size-all-mem-tables");
  private static final AtomicLong PEAK = new AtomicLong();

  private final Map<Metric, Gauge<?>> gauges = new ConcurrentHashMap<>();

  static void addTo(Configuration flink) {
    flink.setString("metrics.reporter.state-size.factory.class", Factory.class.getName());
    flink.setString("metrics.reporter.state-size.interval", Duration.ofMillis(200).toString());
    flink.setString("state.backend.rocksdb.metrics.total-sst-files-size", "true");
    flink.setString("state.backend.rocksdb.metrics.cur-size-all-mem-tables", "true");
  }

  static void reset() {
    PEAK.set(0);
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  static long peak() {
    return PEAK.get();
  }

  static long peakHeap() {
    return heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static java.util.stream.Stream<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  /** What Flink makes the reporter with. */
  public static final class Factory implements MetricReporterFactory {

    @Override
    public MetricReporter createMetricReporter(Properties properties) {
      return new StateSize();
    }
  }

  @Override
  public void open(MetricConfig config) {}

  @Override
  public void close() {}

  @Override
  public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
    String full = group.getMetricIdentifier(name);
    boolean watched = METRICS.stream().anyMatch(full::endsWith);
    if (watched && metric instanceof Gauge<?> gauge) {
      gauges.put(metric, gauge);
    }
  }

  @Override
  public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {
    gauges.remove(metric);
  }

  @Override
  public void report() {
    long sum = 0;
    for (Gauge<?> gauge : gauges.values()) {
      // RocksDB is asked only every few seconds otherwise.
      if (gauge instanceof View view) {
        view.update();
      }
      Object value = gauge.getValue();
      sum +=
          value instanceof BigInteger size
              ? size.longValue()
              : value instanceof Number n ? n.longValue() : 0;
    }
    PEAK.accumulateAndGet(sum, Math::max);
  }
}

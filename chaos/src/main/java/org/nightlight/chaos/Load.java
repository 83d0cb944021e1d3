package org.nightlight.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nightlight.jobs.kafka.CheckedProducer;

/**
 * Sends the records in equal portions, each released by itself and sent at a steady pace, whatever
 * is killed meanwhile: a producer that never gives up, and never changes their order.
 */
final class Load implements AutoCloseable {

  private static final String NEVER_GIVE_UP = Long.toString(Duration.ofMinutes(20).toMillis());

  private final Semaphore released = new Semaphore(0);
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final CheckedProducer producer;
  private final List<ProducerRecord<byte[], byte[]>> records;
  private final int portions;
  private final Duration portionLasts;
  private final CompletableFuture<Void> sent;

  /**
   * Starts to wait for the first release.
   *
   * @param portionLasts how long a portion takes to be sent
   */
  Load(
      String bootstrapServers,
      List<ProducerRecord<byte[], byte[]>> records,
      int portions,
      Duration portionLasts) {
    Properties client = new Properties();
    client.put(ProducerConfig.ACKS_CONFIG, "all");
    client.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    // See KafkaOutput: a broker that was killed knows again of one batch only.
    client.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, "1");
    client.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, NEVER_GIVE_UP);
    client.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, NEVER_GIVE_UP);
    this.producer = new CheckedProducer(bootstrapServers, client);
    this.records = records;
    this.portions = portions;
    this.portionLasts = portionLasts;
    this.sent = CompletableFuture.runAsync(this::send, thread);
  }

  /** Lets one more portion go. */
  void release() {
    released.release();
  }

  private void send() {
    try {
      for (int portion = 0; portion < portions; portion++) {
        released.acquire();
        int from = (int) ((long) records.size() * portion / portions);
        int to = (int) ((long) records.size() * (portion + 1) / portions);
        send(records.subList(from, to));
      }
      producer.flush();
    } catch (Exception e) {
      throw new IllegalStateException("the load could not be sent", e);
    }
  }

  private void send(List<ProducerRecord<byte[], byte[]>> portion) {
    long started = System.nanoTime();
    for (int i = 0; i < portion.size(); i++) {
      long due = started + portionLasts.toNanos() * i / portion.size();
      long wait = due - System.nanoTime();
      if (wait > 0) {
        LockSupport.parkNanos(wait);
      }
      producer.send(portion.get(i));
    }
  }

  /** Waits until all is sent, and there. */
  void await(Duration patience) throws Exception {
    try {
      sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the load could not be sent", e.getCause());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    producer.close();
  }
}

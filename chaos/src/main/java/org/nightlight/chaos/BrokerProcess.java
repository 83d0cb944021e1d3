package org.nightlight.chaos;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.nightlight.jobs.kafka.EmbeddedBroker;

/** A Kafka broker as a process of its own. */
public final class BrokerProcess {

  /** A killed broker's registration keeps the next one out for so long. */
  private static final Map<String, String> SOON_FORGOTTEN =
      Map.of("broker.session.timeout.ms", "3000");

  private BrokerProcess() {}

  /** Takes the data's directory, the port, the number of partitions and the topics' names. */
  public static void main(String[] args) throws Exception {
    EmbeddedBroker broker =
        EmbeddedBroker.start(Path.of(args[0]), Integer.parseInt(args[1]), SOON_FORGOTTEN);
    int partitions = Integer.parseInt(args[2]);
    broker.createTopics(partitions, Arrays.copyOfRange(args, 3, args.length));
    new CountDownLatch(1).await();
  }
}

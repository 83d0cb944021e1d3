package org.nightlight.jobs.demo;

import java.nio.file.Path;
import java.util.List;
import org.nightlight.settings.KafkaSettings;

/** What whoever has seen the demo may want to do next, ready to paste. */
final class DemoNext {

  private DemoNext() {}

  static List<String> after(Path folder) {
    Path again = folder.resolveSibling("again");
    return List.of(
        "Next",
        "  The same events from files; all that was found comes out the same, byte for byte:",
        "    ./nightlight detect --accounts " + folder.resolve("accounts.jsonl") + " \\",
        "        --interactions " + folder.resolve("interactions.jsonl") + " --out " + again,
        compared("risk-alerts.jsonl", folder, again),
        compared("privacy-violations.jsonl", folder, again),
        "",
        "  What a pattern means; every setting, and where it comes from:",
        "    ./nightlight explain scattergun",
        "    ./nightlight check --set signals.fan-out.minors-short=5",
        "",
        "  Broker and job stay up for events of your own:",
        "    ./nightlight demo --keep-running");
  }

  private static String compared(String file, Path folder, Path again) {
    return "    cmp " + folder.resolve(file) + " " + again.resolve(file);
  }

  static List<String> whileRunning(KafkaSettings kafka, Path yours) {
    String at = kafka.bootstrapServers();
    return List.of(
        "Still running: a Kafka broker at " + at + " and the job. Now send events of your own.",
        "These make an alert about 20 s later; change them and send them again:",
        "    ./nightlight send --set kafka.bootstrap-servers=" + at + " \\",
        "        --accounts " + yours.resolve("accounts.jsonl") + " \\",
        "        --interactions " + yours.resolve("interactions.jsonl"),
        "or line by line with Kafka's own tools:",
        "    kafka-console-producer.sh --bootstrap-server "
            + at
            + " --topic "
            + kafka.topics().interactions(),
        "",
        "Alerts keep coming here. Ctrl-C ends it all.",
        "");
  }
}

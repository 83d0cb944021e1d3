package org.nightlight.jobs.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.nightlight.settings.KafkaSettings;

/** Further properties of all Kafka clients, such as their credentials, from a file of their own. */
public final class ClientProperties {

  private ClientProperties() {}

  /** Reads the file that the settings name, in UTF-8; no properties if they name none. */
  public static Properties of(KafkaSettings kafka) throws IOException {
    Properties properties = new Properties();
    String file = kafka.clientPropertiesFile();
    if (file != null) {
      try (Reader reader = Files.newBufferedReader(Path.of(file))) {
        properties.load(reader);
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ": is no properties file"); // the cause could quote a value
      }
    }
    return properties;
  }
}

package org.nightlight.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a JobManager over HTTP; every answer may fail to come, since it may just be dead. */
final class FlinkRest {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int OK = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1).build();
  private final String root;

  FlinkRest(int port) {
    root = "http://127.0.0.1:" + port;
  }

  /**
   * What it says at a path.
   *
   * @throws IOException if it says nothing, or that something went wrong
   */
  JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE).build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != OK) {
      throw new IOException(path + " answers " + response.statusCode());
    }
    return JSON.readTree(response.body());
  }

  /** Whether jobs can be submitted and find so many slots. */
  boolean hasSlots(int slots) throws InterruptedException {
    try {
      return get("/overview").path("slots-total").asInt() >= slots;
    } catch (IOException e) {
      return false;
    }
  }
}

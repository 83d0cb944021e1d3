package org.nightlight.scenario;

/** A scenario file that cannot be understood; names file, and line or key. */
public final class ScenarioException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ScenarioException(String file, String where, String problem) {
    super(file + ": " + where + ": " + problem);
  }
}

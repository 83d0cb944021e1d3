package org.nightlight.jobs.town;

/**
 * People of one sort, and what they do in the town's three weeks. A story says who lives it and
 * what is done when; what the platform makes of it is not its concern, unless it goes wrong.
 */
public interface Story {

  /** What the people of the story are, for the demo's summary. */
  String persona();

  void unfold(Scene scene);
}

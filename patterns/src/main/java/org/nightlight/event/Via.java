package org.nightlight.event;

/** How the actor reached the target. */
public enum Via {
  SEARCH,
  SUGGESTION,
  CONTACTS,
  CONNECTION_LIST,
  GROUP,
  LIVE,
  FEED
}

package org.nightlight.cast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightlight.cast.World.Deed;
import org.nightlight.event.AccountKind;
import org.nightlight.event.Interaction;
import org.nightlight.event.Outcome;

/**
 * What becomes of what people set about to do. What cannot be done (to accept what nobody asked)
 * does not happen. What the defaults of catalogue §3 stop, a closed service does not even offer:
 * few try it and are refused. Who is blocked learns of it by the first thing refused, and lets it
 * be.
 */
final class HouseRules {

  private static final int MAY_GET_MESSAGES = 16;

  private static final double TRIES_ANYWAY = 0.05;

  private final boolean closed;
  private final Chance chance;
  private final Set<String> connected = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> blocked = new HashSet<>();
  private final Set<String> learned = new HashSet<>();

  HouseRules(boolean closed, Chance chance) {
    this.closed = closed;
    this.chance = chance;
  }

  List<Interaction> apply(List<Deed> deeds) {
    List<Interaction> happened = new ArrayList<>();
    for (Deed deed : deeds) {
      if (isPossible(deed) && !learned.contains(there(deed))) {
        Outcome outcome = outcome(deed);
        if (outcome == Outcome.DELIVERED) {
          settle(deed);
        }
        if (outcome != null) {
          happened.add(interaction(deed, happened.size(), outcome));
        }
      }
    }
    return happened;
  }

  /** Null: it is not done. */
  private @Nullable Outcome outcome(Deed deed) {
    if (deed.refused()) {
      return Outcome.REFUSED;
    }
    if (blocked.contains(back(deed))) {
      learned.add(there(deed));
      return Outcome.REFUSED;
    }
    if (isOffered(deed)) {
      return Outcome.DELIVERED;
    }
    return chance.of(TRIES_ANYWAY) ? Outcome.REFUSED : null;
  }

  private static Interaction interaction(Deed deed, int number, Outcome outcome) {
    return new Interaction(
        "e%06d".formatted(number),
        deed.time(),
        deed.actor().id(),
        deed.target().id(),
        deed.kind(),
        outcome,
        false,
        null);
  }

  private boolean isPossible(Deed deed) {
    return switch (deed.kind()) {
      case CONNECTION_REQUEST ->
          !connected.contains(pair(deed))
              && !asked.contains(there(deed))
              && !asked.contains(back(deed))
              && !blocked.contains(there(deed));
      case CONNECTION_ACCEPT, CONNECTION_DECLINE -> asked.contains(back(deed));
      case CONNECTION_REMOVE -> connected.contains(pair(deed));
      case BLOCK -> !blocked.contains(there(deed));
      case REPORT -> true;
      case MESSAGE, CALL -> !blocked.contains(there(deed)) && mayWrite(deed);
      default -> !blocked.contains(there(deed));
    };
  }

  /** On a closed service who may get no private messages cannot send any. */
  private boolean mayWrite(Deed deed) {
    return !closed || deed.actor().age(deed.time()) >= MAY_GET_MESSAGES;
  }

  private boolean isOffered(Deed deed) {
    if (!closed || deed.actor().kind() == AccountKind.SERVICE) {
      return true;
    }
    boolean minor = deed.target().isMinor(deed.time());
    boolean close = connected.contains(pair(deed)) || isFamily(deed);
    return switch (deed.kind()) {
      case MESSAGE, CALL -> close && deed.target().age(deed.time()) >= MAY_GET_MESSAGES;
      case COMMENT, MENTION, GROUP_ADD -> close || !minor;
      default -> true;
    };
  }

  private static boolean isFamily(Deed deed) {
    String family = deed.actor().familyId();
    return family != null && family.equals(deed.target().familyId());
  }

  private void settle(Deed deed) {
    switch (deed.kind()) {
      case CONNECTION_REQUEST -> asked.add(there(deed));
      case CONNECTION_DECLINE -> asked.remove(back(deed));
      case CONNECTION_ACCEPT -> {
        asked.remove(back(deed));
        connected.add(pair(deed));
      }
      case CONNECTION_REMOVE -> connected.remove(pair(deed));
      case BLOCK -> {
        connected.remove(pair(deed));
        asked.remove(there(deed));
        asked.remove(back(deed));
        blocked.add(there(deed));
      }
      default -> {}
    }
  }

  private static String there(Deed deed) {
    return deed.actor().id() + '>' + deed.target().id();
  }

  private static String back(Deed deed) {
    return deed.target().id() + '>' + deed.actor().id();
  }

  private static String pair(Deed deed) {
    boolean ordered = deed.actor().id().compareTo(deed.target().id()) < 0;
    return ordered ? there(deed) : back(deed);
  }
}

package org.nightlight.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.nightlight.event.AccountChange;
import org.nightlight.event.Interaction;

/**
 * A short history made to be nasty: few accounts, many ties in time, people who turn 16 or 18,
 * restated and unknown ages, first snapshots that come late, families, shared devices, blocks and
 * unblocks, and steps in time that lie on the edges of windows. Scripts see to it that signals and
 * patterns complete, and that privacy promises are broken. The same seed always gives the same
 * history; ids start with the seed, so that histories can be mixed.
 */
public final class RandomHistory {

  private static final int MOST_INTERACTIONS = 300;
  private static final int[] SPAN_DAYS = {20, 40, 40, 60, 120, 250};

  private final List<AccountChange> accounts;
  private final List<Interaction> interactions;

  private RandomHistory(long seed) {
    Random random = new Random(seed);
    long span = SPAN_DAYS[random.nextInt(SPAN_DAYS.length)] * Scribe.DAY;
    Scribe scribe = new Scribe(random, "h" + seed + "-", span);
    Cast cast = new Cast(scribe);
    List<Runnable> scripts = new ArrayList<>();
    scripts.addAll(new PairScripts(scribe, cast).all());
    scripts.addAll(new CrowdScripts(scribe, cast).all());
    scripts.addAll(new AccountScripts(scribe, cast).all());
    scripts.addAll(new PrivacyScripts(scribe, cast).all());
    while (scribe.interactions().size() < MOST_INTERACTIONS) {
      scribe.pick(scripts).run();
    }
    accounts = new ArrayList<>(cast.changes());
    accounts.sort(Comparator.comparing(AccountChange::position));
    interactions = scribe.interactions();
    interactions.sort(Comparator.comparing(Interaction::position));
  }

  public static RandomHistory of(long seed) {
    return new RandomHistory(seed);
  }

  /** In order. */
  public List<AccountChange> accounts() {
    return accounts;
  }

  /** In order. */
  public List<Interaction> interactions() {
    return interactions;
  }
}

package org.nightlight.jobs.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nightlight.jobs.town.Lapse;

/**
 * How the violations agree with the lapses that the town knows of, and the job does not.
 *
 * @param known how many lapses there are
 * @param missed those without a violation: check and the beginning of the account's id
 * @param besides violations that are of no lapse, told likewise
 * @param perCheck how many violations there are
 */
record LapsesFound(
    int known, List<String> missed, List<String> besides, Map<String, Integer> perCheck) {

  static LapsesFound of(List<Lapse> lapses, List<ReadViolation> violations) {
    List<String> missed = new ArrayList<>();
    lapses.forEach(lapse -> missed.add(key(lapse.check(), lapse.accountId())));
    List<String> besides = new ArrayList<>();
    Map<String, Integer> perCheck = new TreeMap<>();
    for (ReadViolation violation : violations) {
      String key = key(violation.check(), violation.accountId());
      perCheck.merge(violation.check(), 1, Integer::sum);
      if (!missed.remove(key)) {
        besides.add(key);
      }
    }
    return new LapsesFound(lapses.size(), shown(missed), shown(besides), perCheck);
  }

  int found() {
    return known - missed.size();
  }

  private static String key(String check, @Nullable String accountId) {
    return accountId == null ? check : check + " " + accountId;
  }

  private static List<String> shown(List<String> keys) {
    return keys.stream().map(LapsesFound::shown).toList();
  }

  private static String shown(String key) {
    int space = key.indexOf(' ') + 1;
    return space == 0
        ? key
        : key.substring(0, space) + EvidenceWords.shortened(key.substring(space));
  }
}

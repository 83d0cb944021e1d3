package org.nightlight.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: what is wrong with the settings, and the one line that says so. */
class BrokenSettingsTest {

  private static final String SPAN =
      "a span of time longer than zero, as in 30s, 45min, 24h, 7d or PT30S";
  private static final String SPAN_OR_ZERO =
      "a span of time of zero or more, as in 30s, 45min, 24h, 7d or PT30S";
  private static final String DAYS = "a span of whole days, one or more, as in 30d";
  private static final String COUNT = "a whole number from 1 to 1000000";
  private static final String NUMBER = "a number from 0 to 1000000";
  private static final String SCORE = "a number from 0.1 to 1000000";
  private static final String SIGNAL_KEYS =
      "fan-out, blocked-by-minors, declined-by-minors, probing, new-account, list-walk,"
          + " parallel-chats, gift-fan-out, co-targeting, burn, public-engagement,"
          + " private-message, message-burst, early-call, gift, unanswered, recontact,"
          + " night-contact, sustained, guard-lowered, linked-return, side-door";
  private static final String SIGNAL_NAMES =
      SIGNAL_KEYS
          .replace("burn, ", "burn, age-restated, ")
          .replace("private-message, ", "accepted, private-message, ");
  private static final String PATTERN_NAMES =
      "scattergun, sextortion-blitz, public-to-private, gift-to-private, persists-after-refusal,"
          + " friend-list-walk, blocked-and-back, burn-and-go, ring, guard-lowering, slow-build,"
          + " under-16-side-door, repeatedly-reported, accumulated-risk";
  private static final String TOPIC =
      "a topic name of 1 to 249 letters, digits, dots, dashes or underscores";

  @TempDir Path folder;

  private static String inFull(String message) {
    return message
        .replace("SPAN-OR-ZERO", SPAN_OR_ZERO)
        .replace("SPAN", SPAN)
        .replace("DAYS", DAYS)
        .replace("COUNT", COUNT)
        .replace("NUMBER", NUMBER)
        .replace("SCORE", SCORE)
        .replace("SIGNAL-KEYS", SIGNAL_KEYS)
        .replace("SIGNAL-NAMES", SIGNAL_NAMES)
        .replace("PATTERN-NAMES", PATTERN_NAMES)
        .replace("TOPIC", TOPIC);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          time: {max-out-of-orderness: -1s}      | time.max-out-of-orderness: found -1s, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: 30}       | time.max-out-of-orderness: found 30, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: soon}     | time.max-out-of-orderness: found soon, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: 1.5h}     | time.max-out-of-orderness: found 1.5h, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: 3 weeks}  | time.max-out-of-orderness: found 3 weeks, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: PT0.0001S} | time.max-out-of-orderness: found PT0.0001S, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: P1M}      | time.max-out-of-orderness: found P1M, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: null}     | time.max-out-of-orderness: found nothing, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: [30s]}    | time.max-out-of-orderness: found a list, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: {s: 30}}  | time.max-out-of-orderness: found a mapping, allowed SPAN-OR-ZERO
          time: {max-out-of-orderness: {}}       | time.max-out-of-orderness: found a mapping, allowed SPAN-OR-ZERO
          time: {idle-after: 0s}                 | time.idle-after: found 0s, allowed SPAN
          time: {idle-after: 36501d}             | time.idle-after: found 36501d, allowed SPAN
          time: {idle-after: 999999999999999d}   | time.idle-after: found 999999999999999d, allowed SPAN
          time: {idle_after: 5s}                 | time.idle_after: found an unknown key, allowed max-out-of-orderness, idle-after
          time: 30s                              | time: found a single value, allowed a mapping with max-out-of-orderness, idle-after
          time: [30s]                            | time: found a list, allowed a mapping with max-out-of-orderness, idle-after
          times: {idle-after: 5s}                | times: found an unknown key, allowed time, input, state, retention, legal-basis, signals, guards, score, alerts, kafka, run
          patterns: {scattergun: {window: 1h}}   | patterns: found an unknown key, allowed time, input, state, retention, legal-basis, signals, guards, score, alerts, kafka, run
          version: 1                             | version: found an unknown key, allowed time, input, state, retention, legal-basis, signals, guards, score, alerts, kafka, run
          time.idle-after: 5s                    | time.idle-after: found a key with a dot, allowed keys nested in one another
          time: {? [a] : b}                      | time: found a key that is no word, allowed keys that are words
          time: {idle-after: 5s, idle-after: 6s} | time.idle-after: found the key again, allowed each key once
          input: {unknown-fields: drop}          | input.unknown-fields: found drop, allowed skip or reject
          input: {unknown-fields: SKIP}          | input.unknown-fields: found SKIP, allowed skip or reject
          input: {hash-key-file: hunter2}        | input.hash-key-file: found no such file, allowed the path of a readable file
          input: {hash-key-file: .}              | input.hash-key-file: found no such file, allowed the path of a readable file
          state: {pair-kept: 0d}                 | state.pair-kept: found 0d, allowed SPAN
          state: {deleted-kept: 0d}              | state.deleted-kept: found 0d, allowed SPAN
          state: {deleted-kept: never}           | state.deleted-kept: found never, allowed SPAN
          state: {connection-kept: -730d}        | state.connection-kept: found -730d, allowed SPAN
          retention: {alerts: forever}           | retention.alerts: found forever, allowed SPAN
          legal-basis: {default: ' '}            | legal-basis.default: found a text unlike that, allowed a text that is not blank
          legal-basis: {regions: {Germany: a}}   | legal-basis.regions.Germany: found an unknown key, allowed ISO 3166-1 alpha-2 codes
          legal-basis: {regions: {UK: a}}        | legal-basis.regions.UK: found an unknown key, allowed ISO 3166-1 alpha-2 codes
          legal-basis: {regions: {DE: null}}     | legal-basis.regions.DE: found nothing, allowed a text that is not blank
          legal-basis: {regions: DE}             | legal-basis.regions: found a single value, allowed a mapping with ISO 3166-1 alpha-2 codes
          signals: {fan-out: {minors-short: 0}}  | signals.fan-out.minors-short: found 0, allowed COUNT
          signals: {fan-out: {minors-short: -3}} | signals.fan-out.minors-short: found -3, allowed COUNT
          signals: {fan-out: {minors-short: 2.5}} | signals.fan-out.minors-short: found 2.5, allowed COUNT
          signals: {fan-out: {minors-short: 010}} | signals.fan-out.minors-short: found 010, allowed COUNT
          signals: {fan-out: {minors-short: "10"}} | signals.fan-out.minors-short: found the text "10", allowed COUNT
          signals: {fan-out: {minors-short: ten}} | signals.fan-out.minors-short: found ten, allowed COUNT
          signals: {fan-out: {minors-short: 99999999999}} | signals.fan-out.minors-short: found 99999999999, allowed COUNT
          signals: {fan-out: {window-short: 0h}} | signals.fan-out.window-short: found 0h, allowed SPAN
          signals: {fan-out: {window-short: 8d}} | signals.fan-out.window-short: found 8d, allowed at most 7d (signals.fan-out.window-long)
          signals: {fan-out: {window-long: 1h}}  | signals.fan-out.window-long: found 1h, allowed at least 24h (signals.fan-out.window-short)
          signals: {fan-in: {minors: 3}}         | signals.fan-in: found an unknown key, allowed SIGNAL-KEYS
          signals: {age-restated: {within: 1d}}  | signals.age-restated: found an unknown key, allowed SIGNAL-KEYS
          signals: {probing: {minors: 0}}        | signals.probing.minors: found 0, allowed COUNT
          signals: {list-walk: {window: 0h}}     | signals.list-walk.window: found 0h, allowed SPAN
          signals: {co-targeting: {max-approachers: 1}}  | signals.co-targeting.max-approachers: found 1, allowed a whole number from 2 to 64
          signals: {co-targeting: {max-approachers: 65}} | signals.co-targeting.max-approachers: found 65, allowed a whole number from 2 to 64
          signals: {night-contact: {from-hour: 11}} | signals.night-contact.from-hour: found 11, allowed a whole number from 12 to 23
          signals: {night-contact: {from-hour: 24}} | signals.night-contact.from-hour: found 24, allowed a whole number from 12 to 23
          signals: {night-contact: {to-hour: 0}} | signals.night-contact.to-hour: found 0, allowed a whole number from 1 to 12
          signals: {night-contact: {to-hour: 13}} | signals.night-contact.to-hour: found 13, allowed a whole number from 1 to 12
          signals: {sustained: {window: 36h}}    | signals.sustained.window: found 36h, allowed DAYS
          signals: {sustained: {window: 29d 1s}} | signals.sustained.window: found 29d 1s, allowed DAYS
          signals: {sustained: {window: 23h}}    | signals.sustained.window: found 23h, allowed DAYS
          signals: {sustained: {window: 0d}}     | signals.sustained.window: found 0d, allowed DAYS
          signals: {sustained: {window: -30d}}   | signals.sustained.window: found -30d, allowed DAYS
          signals: {sustained: {min-first-share: 1.1}} | signals.sustained.min-first-share: found 1.1, allowed a number from 0 to 1
          signals: {gift: {}, gift: {}}          | signals.gift: found the key again, allowed each key once
          guards: {max-steps: 4}                 | guards.max-steps: found 4, allowed a whole number from 0 to 3
          guards: {min-factor: 0}                | guards.min-factor: found 0, allowed a number from 0.01 to 1
          guards: {sought: {factor: 1.01}}       | guards.sought.factor: found 1.01, allowed a number from 0.01 to 1
          guards: {sought: {min-share: 1.1}}     | guards.sought.min-share: found 1.1, allowed a number from 0 to 1
          guards: {sought: {min-share: 10 %}}    | guards.sought.min-share: found 10 %, allowed a number from 0 to 1
          guards: {sought: {min-share: .nan}}    | guards.sought.min-share: found .nan, allowed a number from 0 to 1
          guards: {welcomed: {factor: 0.5}}      | guards.welcomed.factor: found an unknown key, allowed steps, min-approached, min-share, window
          guards: {peers: {min-age-gap: 0}}      | guards.peers.min-age-gap: found 0, allowed a whole number from 1 to 100
          score: {half-life: 0d}                 | score.half-life: found 0d, allowed SPAN
          score: {signal-cap: 0}                 | score.signal-cap: found 0, allowed COUNT
          score: {weights: {fan-out: -1}}        | score.weights.fan-out: found -1, allowed NUMBER
          score: {weights: {fan-out: .inf}}      | score.weights.fan-out: found .inf, allowed NUMBER
          score: {weights: {fanout: 1}}          | score.weights.fanout: found an unknown key, allowed SIGNAL-NAMES
          alerts: {cooldown: -1h}                | alerts.cooldown: found -1h, allowed SPAN-OR-ZERO
          alerts: {min-score-for-low: -0.5}      | alerts.min-score-for-low: found -0.5, allowed NUMBER
          kafka: {bootstrap-servers: somewhere}  | kafka.bootstrap-servers: found a text unlike that, allowed host:port, several joined by commas
          kafka: {bootstrap-servers: [a:1]}      | kafka.bootstrap-servers: found a list, allowed host:port, several joined by commas
          kafka: {group-id: ''}                  | kafka.group-id: found a text unlike that, allowed a text that is not blank
          kafka: {topics: {accounts: a b}}       | kafka.topics.accounts: found a text unlike that, allowed TOPIC
          kafka: {topics: {accounts: ..}}        | kafka.topics.accounts: found a text unlike that, allowed TOPIC
          kafka: {topics: {accounts: signals}}   | kafka.topics.accounts: found the topic of kafka.topics.signals, allowed a topic of its own
          kafka: {topics: {late-events: signals}} | kafka.topics.late-events: found the topic of kafka.topics.signals, allowed a topic of its own
          kafka: {delivery: at-most-once}        | kafka.delivery: found at-most-once, allowed at-least-once or exactly-once
          kafka: {delivery: exactly-once, transaction-timeout: 5s} | kafka.transaction-timeout: found 5s, allowed at least 10s (run.checkpoint-interval)
          kafka: {emit-signals: yes}             | kafka.emit-signals: found yes, allowed true or false
          kafka: {emit-signals: 'true'}          | kafka.emit-signals: found the text "true", allowed true or false
          kafka: {client-properties-file: gone}  | kafka.client-properties-file: found no such file, allowed the path of a readable file
          kafka: {sasl-password: hunter2}        | kafka.sasl-password: found an unknown key, allowed bootstrap-servers, group-id, topics, client-properties-file, delivery, emit-signals, transaction-timeout
          run: {parallelism: 0}                  | run.parallelism: found 0, allowed a whole number from 1 to 1024
          run: {state-backend: forst}            | run.state-backend: found forst, allowed rocksdb or heap
          run: {checkpoint-interval: 0s}         | run.checkpoint-interval: found 0s, allowed SPAN
          run: {checkpoint-timeout: 0s}          | run.checkpoint-timeout: found 0s, allowed SPAN
          """)
  void inTheMainFile(String yaml, String message) {
    assertEquals(
        List.of("nightlight.yaml: " + inFull(message)),
        new ConfigFolderOnDisk(folder).with("nightlight.yaml", yaml).problems());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          mode: shadow                       | mode: found shadow, allowed ACTIVE or SHADOW
          mode: OFF                          | mode: found OFF, allowed ACTIVE or SHADOW
          window: 0h                         | window: found 0h, allowed SPAN
          window: -82h                       | window: found -82h, allowed SPAN
          window: null                       | window: found nothing, allowed SPAN
          severity: SEVERE                   | severity: found SEVERE, allowed LOW or MEDIUM or HIGH or URGENT
          weight: -1                         | weight: found -1, allowed NUMBER
          weight: heavy                      | weight: found heavy, allowed NUMBER
          thresholds: {min-minor-share: 1.1} | thresholds.min-minor-share: found 1.1, allowed a number from 0 to 1
          thresholds: {min-minor-share: -1}  | thresholds.min-minor-share: found -1, allowed a number from 0 to 1
          thresholds: {minor-share: 0.5}     | thresholds.minor-share: found an unknown key, allowed min-minor-share
          thresholds: 0.6                    | thresholds: found a single value, allowed a mapping with min-minor-share
          min-minor-share: 0.5               | min-minor-share: found an unknown key, allowed mode, window, severity, weight, thresholds
          name: scattergun                   | name: found an unknown key, allowed mode, window, severity, weight, thresholds
          - mode                             | found a list, allowed keys with values
          scattergun                         | found a single value, allowed keys with values
          """)
  void inAPatternsFile(String yaml, String message) {

    assertEquals(
        List.of("patterns/scattergun.yaml: " + inFull(message)),
        new ConfigFolderOnDisk(folder).with("patterns/scattergun.yaml", yaml).problems());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          patterns/repeatedly-reported.yaml | window: 7d                       | window: found an unknown key, allowed mode, severity, weight, thresholds
          patterns/repeatedly-reported.yaml | thresholds: {urgent-minors: 0}   | thresholds.urgent-minors: found 0, allowed COUNT
          patterns/repeatedly-reported.yaml | thresholds: {urgent-minors: 2.5} | thresholds.urgent-minors: found 2.5, allowed COUNT
          patterns/repeatedly-reported.yaml | thresholds: {urgent-window: 0s}  | thresholds.urgent-window: found 0s, allowed SPAN
          patterns/gift-to-private.yaml     | thresholds: {gifts: 3}           | thresholds.gifts: found an unknown key, allowed gift-fan-out-within
          patterns/burn-and-go.yaml         | thresholds: {minors: 3}          | thresholds: found an unknown key, allowed mode, window, severity, weight
          patterns/ring.yaml                | thresholds: {min-minors: 0}      | thresholds.min-minors: found 0, allowed COUNT
          patterns/guard-lowering.yaml      | severity: NONE                   | severity: found NONE, allowed LOW or MEDIUM or HIGH or URGENT
          patterns/accumulated-risk.yaml    | severity: HIGH                   | severity: found an unknown key, allowed mode, thresholds
          patterns/accumulated-risk.yaml    | weight: 1.0                      | weight: found an unknown key, allowed mode, thresholds
          patterns/accumulated-risk.yaml    | window: 28d                      | window: found an unknown key, allowed mode, thresholds
          patterns/accumulated-risk.yaml    | thresholds: {medium: 0}          | thresholds.medium: found 0, allowed SCORE
          patterns/accumulated-risk.yaml    | thresholds: {urgent: 1000001}    | thresholds.urgent: found 1000001, allowed SCORE
          patterns/accumulated-risk.yaml    | thresholds: {low: 3}             | thresholds.low: found an unknown key, allowed high, kinds-window, medium, min-kinds, urgent
          patterns/sextortion-blitz.yaml    | thresholds: {opened-within: 30}  | thresholds.opened-within: found 30, allowed SPAN
          """)
  void inAnotherPatternsFile(String file, String yaml, String message) {
    assertEquals(
        List.of(file + ": " + inFull(message)),
        new ConfigFolderOnDisk(folder).with(file, yaml).problems());
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          time.idle-after=0s                    | time.idle-after: found 0s, allowed SPAN
          time.idle-after=                      | time.idle-after: found nothing, allowed SPAN
          time.idle-later=5s                    | time.idle-later: found an unknown key, allowed max-out-of-orderness, idle-after
          time=5s                               | time: found a single value, allowed a mapping with max-out-of-orderness, idle-after
          hunter2                               | number 1: found no key and value, allowed key=value
          =hunter2                              | number 1: found no key and value, allowed key=value
          patterns.scattergun.window=0          | patterns.scattergun.window: found 0, allowed SPAN
          patterns.scattergun.min-minor-share=2 | patterns.scattergun.min-minor-share: found 2, allowed a number from 0 to 1
          patterns.scattergun.thresholds.min-minor-share=2 | patterns.scattergun.thresholds.min-minor-share: found 2, allowed a number from 0 to 1
          patterns.scattershot.window=1h        | patterns.scattershot: found an unknown key, allowed PATTERN-NAMES
          legal-basis.regions.XX=basis          | legal-basis.regions.XX: found an unknown key, allowed ISO 3166-1 alpha-2 codes
          kafka.sasl.password=hunter2           | kafka.sasl: found an unknown key, allowed bootstrap-servers, group-id, topics, client-properties-file, delivery, emit-signals, transaction-timeout
          signals.sustained.window=2591999s     | signals.sustained.window: found 2591999s, allowed DAYS
          signals.fan-out.window-short=8d       | signals.fan-out.window-short: found 8d, allowed at most 7d (signals.fan-out.window-long)
          """)
  void onTheCommandLine(String override, String message) {
    assertEquals(
        List.of("--set: " + inFull(message)), new ConfigFolderOnDisk(folder).problems(override));
  }
}

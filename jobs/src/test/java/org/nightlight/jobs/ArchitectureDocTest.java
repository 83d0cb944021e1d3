package org.nightlight.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nightlight.event.Rejection;
import org.nightlight.event.Rejection.Reason;
import org.nightlight.jobs.input.Arrival;
import org.nightlight.jobs.input.Origin;
import org.nightlight.jobs.input.Origin.Input;
import org.nightlight.patterns.Catalogue;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.scenario.ShippedSettings;
import org.nightlight.settings.StateBackend;

/** {@code docs/architecture.md} names what the job's graph has. */
final class ArchitectureDocTest {

  private static final Pattern WORD = Pattern.compile("`([A-Za-z0-9-]+)`");
  private static final Pattern STAGE = Pattern.compile("(?m)^\\| `([A-Za-z0-9-]+)` \\|");

  private static List<StreamNode> nodes;
  private static Set<String> uids;
  private static String page;

  @BeforeAll
  static void buildTheGraphAndReadThePage() throws Exception {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(
            1, FlinkSettings.bounded(StateBackend.HEAP));
    NightlightJob.add(
        env.fromData(TypeInformation.of(Arrival.class), unreadable()).uid("records"),
        ShippedSettings.with(),
        true,
        new CollectedRecords());
    nodes = List.copyOf(env.getStreamGraph().getStreamNodes());
    uids =
        nodes.stream()
            .map(StreamNode::getTransformationUID)
            .filter(uid -> uid != null && !uid.equals("records"))
            .map(ArchitectureDocTest::withoutPattern)
            .collect(Collectors.toCollection(TreeSet::new));
    Path docs = Path.of(System.getProperty("nightlight.root"), "docs");
    page = Files.readString(docs.resolve("architecture.md"));
  }

  /** A pattern more or less is nothing new to say. */
  private static String withoutPattern(String uid) {
    for (RiskPattern pattern : Catalogue.PATTERNS) {
      String own = pattern.name() + "-v" + pattern.version();
      if (uid.equals(own) || uid.equals(own + "-signals")) {
        return uid.replace(own, "PATTERN-vVERSION");
      }
    }
    return uid;
  }

  private static Arrival unreadable() {
    Origin origin = new Origin(Input.ACCOUNTS, "accounts", 0, 0);
    Rejection rejection = new Rejection(Reason.NOT_JSON_OBJECT, null);
    return new Arrival(origin, 1, null, null, rejection, "");
  }

  @Test
  void noOperatorIsWithoutAUid() {
    assertEquals(
        List.of(),
        nodes.stream()
            .filter(node -> node.getTransformationUID() == null)
            .map(StreamNode::getOperatorName)
            .toList());
  }

  @Test
  void itNamesEveryOperatorByItsUid() {
    assertTrue(uids.size() > 25, "the graph has hardly anything");
    assertEquals(Set.of(), missing(uids, words(WORD)));
  }

  @Test
  void itsTableOfStagesHasNoneThatTheJobHasNot() {
    assertEquals(18, words(STAGE).size());
    assertEquals(Set.of(), missing(words(STAGE), List.copyOf(uids)));
  }

  private static List<String> words(Pattern pattern) {
    return pattern.matcher(page).results().map((MatchResult word) -> word.group(1)).toList();
  }

  private static Set<String> missing(Iterable<String> wanted, List<String> there) {
    Set<String> missing = new TreeSet<>();
    wanted.forEach(missing::add);
    missing.removeAll(Set.copyOf(there));
    return missing;
  }
}

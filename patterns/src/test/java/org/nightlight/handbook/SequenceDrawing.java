package org.nightlight.handbook;

import java.util.List;
import java.util.stream.Collectors;
import org.nightlight.patterns.Step;
import org.nightlight.signals.SignalKind;

/** A pattern's sequence as a Mermaid drawing, from its steps. */
final class SequenceDrawing {

  private SequenceDrawing() {}

  static String of(PatternEntry entry) {
    return "```mermaid\nflowchart LR\n"
        + (entry.pattern().decidedByScore() ? ofScore(entry) : ofSteps(entry))
        + "```\n";
  }

  private static String ofSteps(PatternEntry entry) {
    StringBuilder text = new StringBuilder();
    String window = entry.words("window");
    if (!window.isEmpty()) {
      text.append("  subgraph window [\"less than %s in all\"]\n".formatted(window));
      text.append("    direction LR\n");
    }
    List<Step> steps = entry.steps();
    for (int i = 0; i < steps.size(); i++) {
      text.append("    s%d[\"%s\"]\n".formatted(i + 1, label(steps.get(i))));
      if (i > 0) {
        String arrow = steps.get(i).mayCoincide() ? "-->|\"then, or at once\"|" : "-->|then|";
        text.append("    s%d %s s%d\n".formatted(i, arrow, i + 1));
      }
    }
    if (!window.isEmpty()) {
      text.append("  end\n");
    }
    String other = entry.otherSeverity().isEmpty() ? "" : "<br>" + italic(entry.otherSeverity());
    text.append(
        "  s%d ==> alert([\"%s%s\"])\n".formatted(steps.size(), entry.inForce().severity(), other));
    return text.toString();
  }

  private static String label(Step step) {
    String kinds =
        step.kinds().stream()
            .sorted()
            .map(SignalKind::label)
            .collect(Collectors.joining("<br>or "));
    return step.says().isEmpty() ? kinds : kinds + "<br>" + italic(step.says());
  }

  private static String italic(String words) {
    return "<i>" + words + "</i>";
  }

  private static String ofScore(PatternEntry entry) {
    return """
      signals["signals<br><i>each adds its weight</i>"] --> sum["sum<br><i>halves with time</i>"]
      matches["matches of patterns<br><i>each adds its weight</i>"] --> sum
      sum -->|"× guards' factors"| score["score"]
      score ==> alert(["MEDIUM from %s<br>HIGH from %s<br>URGENT from %s"])
    """
        .formatted(entry.words("medium"), entry.words("high"), entry.words("urgent"));
  }
}

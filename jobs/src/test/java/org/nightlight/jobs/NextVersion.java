package org.nightlight.jobs;

import java.util.List;
import java.util.Set;
import org.nightlight.patterns.Match;
import org.nightlight.patterns.RiskPattern;
import org.nightlight.patterns.Scope;
import org.nightlight.patterns.Step;
import org.nightlight.risk.Guard;
import org.nightlight.settings.PatternSettings;

/** A pattern as if its structure had changed: an operator of its own, with no memory. */
record NextVersion(RiskPattern before) implements RiskPattern {

  @Override
  public String name() {
    return before.name();
  }

  @Override
  public int version() {
    return before.version() + 1;
  }

  @Override
  public Scope scope() {
    return before.scope();
  }

  @Override
  public List<Step> steps(PatternSettings settings) {
    return before.steps(settings);
  }

  @Override
  public Set<Guard> guards() {
    return before.guards();
  }

  @Override
  public String explain(Match match) {
    return before.explain(match);
  }
}

package org.nightlight.patterns;

import java.util.List;
import org.nightlight.patterns.accumulatedrisk.AccumulatedRisk;
import org.nightlight.patterns.blockedandback.BlockedAndBack;
import org.nightlight.patterns.burnandgo.BurnAndGo;
import org.nightlight.patterns.friendlistwalk.FriendListWalk;
import org.nightlight.patterns.gifttoprivate.GiftToPrivate;
import org.nightlight.patterns.guardlowering.GuardLowering;
import org.nightlight.patterns.persistsafterrefusal.PersistsAfterRefusal;
import org.nightlight.patterns.publictoprivate.PublicToPrivate;
import org.nightlight.patterns.repeatedlyreported.RepeatedlyReported;
import org.nightlight.patterns.ring.Ring;
import org.nightlight.patterns.scattergun.Scattergun;
import org.nightlight.patterns.sextortionblitz.SextortionBlitz;
import org.nightlight.patterns.slowbuild.SlowBuild;
import org.nightlight.patterns.under16sidedoor.Under16SideDoor;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.settings.Shapes;

/** Every risk pattern, in the order of catalogue §2. */
public final class Catalogue {

  public static final List<RiskPattern> PATTERNS =
      List.of(
          new Scattergun(),
          new SextortionBlitz(),
          new PublicToPrivate(),
          new GiftToPrivate(),
          new PersistsAfterRefusal(),
          new FriendListWalk(),
          new BlockedAndBack(),
          new BurnAndGo(),
          new Ring(),
          new GuardLowering(),
          new SlowBuild(),
          new Under16SideDoor(),
          new RepeatedlyReported(),
          new AccumulatedRisk());

  private Catalogue() {}

  /** The pattern of that name. */
  public static RiskPattern pattern(String name) {
    for (RiskPattern pattern : PATTERNS) {
      if (pattern.name().equals(name)) {
        return pattern;
      }
    }
    throw new IllegalArgumentException("no pattern is called " + name);
  }

  /** What the settings files may hold. */
  public static Shapes shapes() {
    return new Shapes(PATTERNS.stream().map(RiskPattern::shape).toList(), PrivacyChecks.shapes());
  }
}

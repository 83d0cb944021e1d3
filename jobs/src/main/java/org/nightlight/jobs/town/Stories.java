package org.nightlight.jobs.town;

import java.util.List;
import org.nightlight.jobs.town.lapse.SignUpRush;
import org.nightlight.jobs.town.lapse.SingleLapses;
import org.nightlight.jobs.town.neighbour.CharityGiving;
import org.nightlight.jobs.town.neighbour.ClassJoiningTogether;
import org.nightlight.jobs.town.neighbour.Coach;
import org.nightlight.jobs.town.neighbour.FollowsEverybody;
import org.nightlight.jobs.town.neighbour.Moderator;
import org.nightlight.jobs.town.neighbour.NewlyEighteen;
import org.nightlight.jobs.town.neighbour.PopularCreator;
import org.nightlight.jobs.town.neighbour.RaidOrganiser;
import org.nightlight.jobs.town.neighbour.Relative;
import org.nightlight.jobs.town.neighbour.SiblingsFriend;
import org.nightlight.jobs.town.neighbour.StatedAdultAge;
import org.nightlight.jobs.town.neighbour.TutoringApp;
import org.nightlight.jobs.town.neighbour.YouthClub;
import org.nightlight.jobs.town.story.GiftToPrivate;
import org.nightlight.jobs.town.story.PersistsAfterRefusal;
import org.nightlight.jobs.town.story.PublicToPrivate;
import org.nightlight.jobs.town.story.RepeatedlyReported;
import org.nightlight.jobs.town.story.Scattergun;
import org.nightlight.jobs.town.story.SextortionBlitz;

/** Every story of the town. A new one is a class and a line here. */
final class Stories {

  static final List<Story> ALL =
      List.of(
          new Scattergun(),
          new SextortionBlitz(),
          new PublicToPrivate(),
          new GiftToPrivate(),
          new PersistsAfterRefusal(),
          new RepeatedlyReported(),
          // They look worrying and are fine.
          new Coach(),
          new Relative(),
          new SiblingsFriend(),
          new YouthClub(),
          new PopularCreator(),
          new NewlyEighteen(),
          new RaidOrganiser(),
          new CharityGiving(),
          new TutoringApp(),
          new ClassJoiningTogether(),
          new Moderator(),
          new StatedAdultAge(),
          new FollowsEverybody(),
          // The platform breaks a promise.
          new SignUpRush(),
          new SingleLapses());

  private Stories() {}
}

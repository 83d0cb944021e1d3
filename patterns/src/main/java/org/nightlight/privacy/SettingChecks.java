package org.nightlight.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightlight.event.AccountStatus;
import org.nightlight.event.ChangedBy;
import org.nightlight.event.Position;
import org.nightlight.people.AccountSnapshot;
import org.nightlight.people.Person;
import org.nightlight.people.SettingsNews;
import org.nightlight.privacy.Observation.Sight;
import org.nightlight.settings.CheckPromise;
import org.nightlight.settings.PrivacySettings;
import org.nightlight.settings.Protection;
import org.nightlight.signals.EvidenceEvent;
import org.nightlight.stage.Outlet;
import org.nightlight.stage.Stage;
import org.nightlight.stage.Tally;

/**
 * The checks of young people's settings, keyed by account. What a change tells by itself is judged
 * at once; that nobody closed a setting in time is an absence, and time itself brings it about
 * (docs/decisions/0015).
 */
public final class SettingChecks implements Stage<SettingsNews, AwaitedClosing, CheckFinding> {

  private static final long serialVersionUID = 1L;

  private final PrivacySettings settings;
  private final Violations violations;

  public SettingChecks(PrivacySettings settings) {
    this.settings = settings;
    this.violations = new Violations(settings);
  }

  @Override
  public @Nullable AwaitedClosing apply(
      @Nullable AwaitedClosing awaited, List<SettingsNews> simultaneous, Outlet<CheckFinding> out) {
    @Nullable AwaitedClosing now = awaited;
    for (SettingsNews news : simultaneous) {
      judge(news, out);
      now = await(now, news);
    }
    return now;
  }

  private void judge(SettingsNews news, Outlet<CheckFinding> out) {
    Person person = news.now().person();
    Protection band = person.protection(news.position().time());
    if (!isChecked(news.now()) || !band.ofMinors()) {
      return;
    }
    boolean opened = isOpening(news);
    if (news.before() == null && !opened) {
      out.count(Tally.TAKEN_OVER);
    }
    for (SettingCheck check : PrivacyChecks.OF_SETTINGS) {
      judge(check, news, required(check, person, band), opened, out);
    }
    judgeChoice(news, band, out);
  }

  private void judge(
      SettingCheck check,
      SettingsNews news,
      String required,
      boolean opened,
      Outlet<CheckFinding> out) {
    Setting setting = check.setting();
    if (setting.of(news.now().settings()) == null || setting.isMostOpen(required)) {
      return;
    }
    Cause cause = cause(setting, news, required, opened);
    if (cause == null) {
      out.emit(CheckFinding.of(kept(check, news, opened)));
    } else {
      out.emit(CheckFinding.of(violations.ofChange(check.name(), cause, setting, news, required)));
    }
  }

  private static @Nullable Cause cause(
      Setting setting, SettingsNews news, String required, boolean opened) {
    if (!setting.isOpen(news.now().settings(), required)) {
      return null;
    }
    if (news.before() == null) {
      return opened ? Cause.CREATED : null;
    }
    boolean wasOpen = setting.isOpen(news.before().settings(), required);
    return byService(news) && !wasOpen ? Cause.CHANGED_BY_SYSTEM : null;
  }

  private static Observation kept(SettingCheck check, SettingsNews news, boolean opened) {
    Person person = news.now().person();
    return new Observation(
        news.position(),
        news.position().time(),
        check.name(),
        person.region(),
        person.id(),
        Sight.KEPT,
        null,
        opened,
        EvidenceEvent.ofAccountChange(news.position(), person.id()));
  }

  private void judgeChoice(SettingsNews news, Protection band, Outlet<CheckFinding> out) {
    String check = PrivacyChecks.OF_CHOICES.name();
    CheckPromise promise = settings.promise(check, news.now().person().region());
    if (news.before() == null || byService(news) || !promise.isJudged(band)) {
      return;
    }
    String required = required(PrivacyChecks.MESSAGES, news.now().person(), band);
    Setting messages = Setting.MESSAGES;
    boolean wasClosed =
        messages.of(news.before().settings()) != null
            && !messages.isOpen(news.before().settings(), required);
    if (wasClosed && messages.isOpen(news.now().settings(), required)) {
      out.emit(
          CheckFinding.of(violations.ofChange(check, Cause.OPTED_OUT, messages, news, required)));
    }
  }

  private boolean isOpening(SettingsNews news) {
    long age = news.position().time() - news.now().person().createdAt();
    return news.before() == null
        && news.changedBy() == ChangedBy.SYSTEM
        && age < settings.openedWithin().toMillis();
  }

  private static boolean byService(SettingsNews news) {
    return news.changedBy() == ChangedBy.SYSTEM || news.changedBy() == ChangedBy.SUPPORT;
  }

  private static boolean isChecked(AccountSnapshot account) {
    return !account.person().isService() && account.person().status() != AccountStatus.DELETED;
  }

  private String required(SettingCheck check, Person person, Protection band) {
    return settings.promise(check.name(), person.region()).required(band);
  }

  private static @Nullable AwaitedClosing await(
      @Nullable AwaitedClosing awaited, SettingsNews news) {
    long time = news.position().time();
    Protection band = news.now().person().protection(time);
    if (news.before() == null || !isChecked(news.now()) || !band.ofMinors()) {
      return null;
    }
    Protection bandBefore = news.before().person().protection(time);
    if (bandBefore != band) {
      return new AwaitedClosing(time, news.position().eventId(), band, news.now());
    }
    // A birthday may have led out of the band since.
    return awaited != null && awaited.band() == band ? awaited.withLatest(news.now()) : null;
  }

  @Override
  public void onExpiry(String key, AwaitedClosing awaited, long time, Outlet<CheckFinding> out) {
    long judgedAt = time - 1;
    Person person = awaited.latest().person();
    if (person.protection(judgedAt) != awaited.band()) {
      return;
    }
    for (SettingCheck check : PrivacyChecks.OF_SETTINGS) {
      String required = required(check, person, awaited.band());
      if (check.setting().isOpen(awaited.latest().settings(), required)) {
        out.emit(
            CheckFinding.of(
                violations.ofAbsence(check, awaited, Position.before(time), judgedAt, required)));
      }
    }
  }

  /** After all that happens at the last moment in which a setting may be closed. */
  @Override
  public long expiresAt(AwaitedClosing awaited) {
    return awaited.since() + settings.closeWithin().toMillis() + 1;
  }
}

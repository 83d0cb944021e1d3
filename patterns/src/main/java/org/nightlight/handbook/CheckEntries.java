package org.nightlight.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightlight.handbook.CheckEntry.BandPromise;
import org.nightlight.privacy.DeliveryCheck;
import org.nightlight.privacy.PrivacyCheck;
import org.nightlight.privacy.PrivacyChecks;
import org.nightlight.privacy.SettingCheck;
import org.nightlight.privacy.defaultregression.DefaultRegression;
import org.nightlight.risk.Severity;
import org.nightlight.settings.CheckPromise;
import org.nightlight.settings.LoadedSettings;
import org.nightlight.settings.Protection;
import org.nightlight.settings.SettingInForce;

/** Puts the privacy checks into words, with the settings in force. */
record CheckEntries(LoadedSettings loaded) {

  private static final String PRIVACY = "privacy.";
  private static final String CHECKS = PRIVACY + "checks.";
  private static final String REGIONS = PRIVACY + "regions.";

  /** In the order of the catalogue; the systemic findings last. */
  List<CheckEntry> all() {
    return Stream.concat(PrivacyChecks.all().stream().map(this::of), Stream.of(regression()))
        .toList();
  }

  private CheckEntry of(PrivacyCheck check) {
    CheckPromise promise = loaded.settings().privacy().promise(check.name(), null);
    return new CheckEntry(
        check.name(),
        check.getClass(),
        check.causes(),
        check.severityInWords(),
        check.shape().bands().stream()
            .map(band -> new BandPromise(band.label(), asks(check, promise, band)))
            .toList(),
        promise.source(),
        Readme.beside(check.getClass()),
        settings(check));
  }

  private static String asks(PrivacyCheck check, CheckPromise promise, Protection band) {
    if (!(check instanceof SettingCheck ofSetting)) {
      return promise.isJudged(band) ? "judged" : "not judged";
    }
    String required = promise.required(band);
    if (ofSetting.setting().isMostOpen(required)) {
      return "nothing";
    }
    List<?> values = List.of(ofSetting.setting().type().getEnumConstants());
    boolean mostClosed = values.get(values.size() - 1).toString().equals(required);
    return mostClosed ? required : required + " or more closed";
  }

  private List<SettingInForce> settings(PrivacyCheck check) {
    List<String> keys = new ArrayList<>(List.of(CHECKS + check.name() + '.'));
    if (check instanceof SettingCheck) {
      keys.add(PRIVACY + "opened-within");
      keys.add(PRIVACY + "close-within");
    } else if (check instanceof DeliveryCheck) {
      keys.add(PRIVACY + "delivered-once-in");
    } else {
      // What someone may not choose is what an account of that age may not be opened with.
      keys.add(CHECKS + PrivacyChecks.MESSAGES.name() + ".under-16");
    }
    return loaded.inForce().stream()
        .filter(setting -> !setting.key().endsWith(".source"))
        .filter(
            setting ->
                keys.stream().anyMatch(setting.key()::startsWith) || isOfRegion(setting, check))
        .toList();
  }

  private static boolean isOfRegion(SettingInForce setting, PrivacyCheck check) {
    return setting.key().startsWith(REGIONS) && setting.key().contains('.' + check.name() + '.');
  }

  private CheckEntry regression() {
    return new CheckEntry(
        DefaultRegression.NAME,
        DefaultRegression.class,
        List.of(),
        Severity.URGENT.name(),
        List.of(),
        "",
        Readme.beside(DefaultRegression.class),
        loaded.inForce().stream()
            .filter(setting -> setting.key().startsWith(PRIVACY + "regression."))
            .toList());
  }
}

package org.nightlight.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code privacy-defaults.yaml}, per region and age band. */
class PrivacySettingsTest {

  private static final String FILE = "privacy-defaults.yaml";
  private static final String PROFILE = "profile-open-by-default";

  @TempDir Path folder;
  private ConfigFolderOnDisk config;

  @BeforeEach
  void startWithAnEmptyFolder() {
    config = new ConfigFolderOnDisk(folder);
  }

  @Test
  void aRegionHasItsOwnPromiseForOneBandAndSharesTheRest() throws Exception {
    PrivacySettings privacy =
        config
            .with(
                FILE,
                """
                regions:
                  DE:
                    profile-open-by-default: {16-17: PRIVATE, source: a German law}
                """)
            .load()
            .settings()
            .privacy();

    CheckPromise german = privacy.promise(PROFILE, "DE");
    assertEquals("PRIVATE", german.required(Protection.FROM_16_TO_17));
    assertEquals("PRIVATE", german.required(Protection.UNDER_16));
    assertEquals("a German law", german.source());
    assertEquals("PUBLIC", privacy.promise(PROFILE, "FR").required(Protection.FROM_16_TO_17));
    assertEquals("PUBLIC", privacy.promise(PROFILE, null).required(Protection.FROM_16_TO_17));
    assertTrue(privacy.promise("attachment-delivered", "DE").isJudged(Protection.ADULT));
  }

  @Test
  void aDeliveryCheckCanBeSwitchedOffForABand() throws Exception {
    PrivacySettings privacy =
        config
            .load("privacy.checks.unsolicited-message-delivered.adult=false")
            .settings()
            .privacy();

    CheckPromise promise = privacy.promise("unsolicited-message-delivered", null);
    assertFalse(promise.isJudged(Protection.ADULT));
    assertTrue(promise.isJudged(Protection.UNDER_16));
  }

  @Test
  void aRegionsOwnPromiseNamesItsSource() {
    assertEquals(
        List.of(
            FILE
                + ": regions.DE.profile-open-by-default.source: found no such key, allowed the"
                + " document that this comes from"),
        config.with(FILE, "regions: {DE: {profile-open-by-default: {16-17: PRIVATE}}}").problems());
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertEquals(
        List.of(
            FILE
                + ": checks.profile-open-by-default.under-16: found SECRET, allowed PUBLIC or PRIVATE",
            FILE + ": checks.attachment-delivered.adult: found maybe, allowed true or false",
            FILE + ": regression.accounts: found 0, allowed a whole number from 1 to 1000000",
            FILE + ": regions.XX: found an unknown key, allowed ISO 3166-1 alpha-2 codes"),
        config
            .with(
                FILE,
                """
                checks:
                  profile-open-by-default: {under-16: SECRET}
                  attachment-delivered: {adult: maybe}
                regression: {accounts: 0}
                regions: {XX: {profile-open-by-default: {under-16: PRIVATE}}}
                """)
            .problems());
  }
}

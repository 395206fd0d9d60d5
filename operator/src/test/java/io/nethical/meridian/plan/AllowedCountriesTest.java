// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Region;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedCountriesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  /** Other Regions of the Fleet whose country is in the set: whom a Region may fail over to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          us-east-1      | us-west-2
          us-west-2      | us-east-1
          eu-west-1      | eu-central-1
          eu-central-1   | eu-west-1
          ca-central-1   | ''
          sa-east-1      | ''
          me-south-1     | ''
          ap-northeast-1 | ''
          ap-south-1     | ap-northeast-1,ap-southeast-1
          ap-southeast-1 | ap-northeast-1,ap-south-1
          """)
  void theReferenceFleetHasTheseLegalFailoverTargets(String name, String targets) {
    var region = ReferenceFleet.region(name);
    var allowed = ReferenceFleet.plan(region).allowedCountries();

    assertThat(
            siblings(region).stream()
                .filter(other -> allowed.contains(other.getSpec().location().country()))
                .map(other -> other.getMetadata().getName()))
        .containsExactly(targets.isEmpty() ? new String[0] : targets.split(","));
  }

  @Test
  void everyRegionOfTheReferenceFleetMayBeWhereItIs() {
    assertThat(ReferenceFleet.regions())
        .allSatisfy(
            region ->
                assertThat(ReferenceFleet.plan(region).allowedCountries())
                    .contains(region.getSpec().location().country()));
  }

  @Test
  void strictResidencyOutsideEveryJurisdictionIsTheCountryAlone() {
    var region = FULL.with("location.country", "CH").with("location.subdivision", "CH-ZH");

    assertThat(allowed(region.region(), List.of())).containsExactly("CH");
  }

  @Test
  void regionalResidencyIsWhereTheGroupStands() {
    var region = FULL.with("compliance.residency", "Regional").region();

    assertThat(allowed(region, List.of())).containsExactly("DE", "IE");
  }

  @Test
  void openResidencyIsWhereTheFleetStandsAtAll() {
    var region = FULL.with("compliance.residency", "Open").region();

    assertThat(allowed(region, List.of()))
        .containsExactly("BH", "BR", "CA", "DE", "IE", "IN", "JP", "SG", "US");
  }

  @Test
  void everyRegimeHasItsSay() {
    var region = FULL.with("compliance.residency", "Open").region();
    var profiles = ReferenceFleet.profiles();

    assertThat(allowed(region, List.of(profiles.get("india-it-act"), profiles.get("japan-appi"))))
        .containsExactly("JP");
  }

  @Test
  void aRegimeThatNamesNoCountriesTakesNoneAway() {
    var region = FULL.with("compliance.residency", "Regional").region();

    assertThat(allowed(region, List.of(ReferenceFleet.profiles().get("apac-privacy"))))
        .containsExactly("DE", "IE");
  }

  @Test
  void anApprovalThatNoLongerHoldsAllowsNothing() {
    var india = ReferenceFleet.region("ap-south-1");
    var profiles = List.of(ReferenceFleet.profiles().get("india-it-act"));

    assertThat(
            AllowedCountries.of(
                india, ReferenceFleet.fleet(), profiles, siblings(india), _ -> false))
        .containsExactly("IN");
  }

  private static SortedSet<String> allowed(Region region, List<ComplianceProfile> regimes) {
    return AllowedCountries.of(
        region, ReferenceFleet.fleet(), regimes, siblings(region), _ -> true);
  }

  private static List<Region> siblings(Region region) {
    return ReferenceFleet.inputs(region).siblings();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.declared.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            ReferenceFleet.regions().stream()
                .filter(other -> other != region)
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
  void openResidencyIsAlsoWhereTheFleetKeepsTraces() {
    var region = FULL.with("compliance.residency", "Open").region();
    var in = Inputs.of(region).with(ReferenceFleet.withSink("traces.example.com", "NZ")).inputs();

    assertThat(Law.over(in).orElseThrow().allowed()).contains("NZ");
  }

  @Test
  void openResidencyIsAlsoWhereOnlyABucketOfTheFleetLies() {
    var bucket =
        "[{name: fi, country: FI, endpoint: 'https://s3.example.com', bucket: b,"
            + " secretRef: {name: b}}]";
    var region = FULL.with("compliance.residency", "Open").region();

    assertThat(allowed(region, List.of())).doesNotContain("FI");
    assertThat(allowed(region, List.of(), Edit.fleet("buckets", bucket))).contains("FI");
  }

  @Test
  void aCountryInTwoJurisdictionsIsBoundByEach() {
    var two = Edit.fleet("jurisdictions", "{EU: [DE, FR, IE], DACH: [AT, CH, DE, FR]}");

    assertThat(allowed(FULL.region(), List.of(), two)).containsExactly("DE", "FR");
  }

  @Test
  void aRegionThatStandsNowhereMayBeNowhere() {
    var peer = new Standing(ReferenceFleet.region("eu-west-1"), Optional.empty());

    assertThat(Law.over(FULL.inputs().inputs()).orElseThrow().over(peer).allowed()).isEmpty();
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
    var india = Inputs.of(ReferenceFleet.region("ap-south-1")).on(LocalDate.of(2028, 12, 1));

    assertThat(Law.over(india.inputs()).orElseThrow().allowed()).containsExactly("IN");
  }

  @Test
  void anApprovalHoldsOnItsLastDay() {
    var india = Inputs.of(ReferenceFleet.region("ap-south-1")).on(LocalDate.of(2028, 11, 30));

    assertThat(Law.over(india.inputs()).orElseThrow().allowed()).containsExactly("IN", "JP", "SG");
  }

  private static SortedSet<String> allowed(Region region, List<ComplianceProfile> regimes) {
    return allowed(region, regimes, ReferenceFleet.fleet());
  }

  private static SortedSet<String> allowed(
      Region region, List<ComplianceProfile> regimes, Fleet fleet) {
    var in = Inputs.of(region).inputs();
    return AllowedCountries.of(
        in.standing(), fleet, new Regimes(regimes, Set.of(), in.today()), in.neighbours());
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.capacity.TierDemand;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of today say against each other, by its number in the list of differences. */
class ContradictionsTest {

  @Test
  void contradiction4FiveTerabytesAreRawAndNotCompressed() {
    var fleet = new TierDemand(1000, 2000);

    assertThat(fleet.bytes(30, BigDecimal.ONE)).isEqualByComparingTo("5184000000000");
    assertThat(fleet.bytes(30, new BigDecimal("3"))).isEqualByComparingTo("1728000000000");
  }

  @Test
  void contradiction5TheTierTableIsOffByAThousand() {
    assertThat(new TierDemand(450, 2000).actions(7)).isEqualTo(272_160_000L);
    assertThat(new TierDemand(450, 2000).actions(30)).isEqualTo(1_166_400_000L);
  }

  @Test
  void contradiction2DeclaredActionsAreWhatTheirRateBringsInADay() {
    assertThat(RegionEdit.of("eu-west-1").inputs().problems("stored-actions-match-retention"))
        .singleElement()
        .asString()
        .startsWith("10,000,000 actions are 13.9 hours of 200 requests/s");
  }

  @Test
  void contradiction6AColdWindowBeyondWhatItsRegimesPermitIsDenied() {
    assertThat(
            RegionEdit.of("eu-west-1")
                .with("storage.cold.days", "366")
                .inputs()
                .problems("ordinary-records-end-in-time"))
        .containsExactly("366 days are longer than the 365 that gdpr permits");
  }

  @Test
  void contradiction8ARegionOfTwoPlansOfPhasesIsInOnePhaseOfTheFleet() {
    var fleet =
        Edit.fleet(
            "rollout.phases",
            "[{name: core, regions: [us-east-1]}, {name: americas, regions: [us-east-1]}]");

    assertThat(RegionEdit.of("us-east-1").inputs().with(fleet).problems("in-one-rollout-phase"))
        .containsExactly("Fleet nethical names this Region in the phases core, americas");
  }

  @ParameterizedTest
  @CsvSource({"eu-west-1,gdpr", "us-east-1,us-federal", "ap-south-1,india-it-act"})
  void contradiction10TheThreeWithoutAComplianceListMissARegime(String name, String regime) {
    assertThat(
            RegionEdit.of(name)
                .with("compliance.regimes", "[]")
                .inputs()
                .findings("what-is-law-is-listed"))
        .extracting(found -> found.remedy())
        .contains("add " + regime);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANADA_PIPEDA", "QUEBEC", "LGPD", "BDSG", "AI_ACT"})
  void contradiction11AnotherSpellingOfARegimeIsNoRegime(String spelling) {
    assertThat(
            RegionEdit.of("ca-central-1")
                .with("compliance.regimes", "[%s]".formatted(spelling))
                .inputs()
                .problems("profiles-exist"))
        .containsExactly("there is no ComplianceProfile " + spelling);
  }

  @Test
  void contradiction12AnUnknownPolicyIsRefusedAndNotPermissive() {
    assertThat(
            RegionEdit.of("sa-east-1")
                .with("compliance.regimes", "[strict-brazil]")
                .inputs()
                .plan()
                .plan())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"us-west-2,us-west-1", "eu-central-1,eu-north-1"})
  void contradiction13FailoverTargetsOutsideTheTen(String name, String target) {
    assertThat(targets(name, target).problems("failover-targets-exist"))
        .containsExactly("the Fleet has no Region " + target);
  }

  @ParameterizedTest
  @CsvSource({
    "ca-central-1,us-east-1,US",
    "ca-central-1,us-west-2,US",
    "sa-east-1,us-east-1,US",
    "sa-east-1,eu-west-1,IE",
    "me-south-1,eu-central-1,DE",
    "me-south-1,ap-south-1,IN",
    "ap-northeast-1,ap-southeast-1,SG",
    "ap-northeast-1,ap-south-1,IN"
  })
  void contradiction13FailoverTargetsAbroadForStrictPolicies(
      String name, String target, String country) {
    assertThat(targets(name, target).problems("failover-stays-in-law"))
        .singleElement()
        .asString()
        .startsWith(target + " stands in " + country + ", which ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-east-1", "ap-south-1"})
  void contradiction14SyncPeersOfEuropeOutsideIt(String peer) {
    assertThat(
            RegionEdit.of("eu-west-1")
                .with("sync.peers", "[%s]".formatted(peer))
                .inputs()
                .problems("sync-stays-in-law"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sa-east-1", "me-south-1", "ap-northeast-1"})
  void contradiction15ARegionMissingFromItsGroupsCacheCannotUseIt(String name) {
    assertThat(
            RegionEdit.of(name)
                .with("cache.l3", "{sharedService: apac}")
                .inputs()
                .problems("shared-service-is-open"))
        .containsExactly("the Fleet has no shared service apac with this Region as a member");
  }

  @Test
  void contradiction18OneSharedCollectorIsOutsideTheMember() {
    assertThat(
            RegionEdit.of("eu-west-1")
                .with("observability.tracing.endpoint", "http://otel.nethical.example.com:4318")
                .inputs()
                .problems("traces-stay-in-law"))
        .hasSize(1);
  }

  @Test
  void contradiction20ARegionUnderGdprWithoutTheFlagIsEncryptedAllTheSame() {
    var silent = RegionEdit.of("eu-central-1").without("storage.encryptionAtRest").inputs().plan();

    assertThat(silent.violations()).isEmpty();
    assertThat(silent.plan().orElseThrow().environment())
        .containsEntry("NETHICAL_ENABLE_ENCRYPTION", "true");
  }

  @Test
  void contradiction21DifferentialPrivacyWithoutAnEpsilon() {
    assertThat(
            RegionEdit.of("eu-central-1")
                .without("compliance.privacy.epsilon")
                .inputs()
                .problems("differential-privacy-has-a-budget"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-east-1", "eu-west-1", "ca-central-1", "me-south-1", "ap-south-1"})
  void contradictions14And26OneServiceForAllIsDeniedToEveryStrictRegion(String name) {
    var global =
        Edit.fleet(
            "sharedServices",
            """
            [{name: global, home: us-east-1,
              members: [us-east-1, eu-west-1, ca-central-1, me-south-1, ap-south-1]}]
            """);

    assertThat(RegionEdit.of(name).inputs().with(global).problems("shared-services-stay-in-law"))
        .hasSize(1);
  }

  private static Inputs targets(String name, String target) {
    return RegionEdit.of(name).with("failover.targets", "[%s]".formatted(target)).inputs();
  }
}

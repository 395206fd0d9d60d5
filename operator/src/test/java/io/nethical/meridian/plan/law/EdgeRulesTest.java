// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void admissionFailoverTargetsArePermittedByResidency() {
    assertThat(findings(FULL.with("failover.targets", "[eu-west-1, us-east-1]"), "failover"))
        .containsExactly(
            "spec.failover.targets[1]: us-east-1 stands in US, which gdpr does not allow; name"
                + " Regions that stand in allowed countries, or none with onNoLegalTarget NoAnswer");
  }

  @Test
  void aTargetThatRegimesAllowMayStillBeOutsideTheResidency() {
    var japan = FULL.with("failover.targets", "[ap-northeast-1]");

    assertThat(japan.inputs().problems("failover-stays-in-law"))
        .containsExactly(
            "ap-northeast-1 stands in JP, which is outside residency Strict (its own"
                + " jurisdiction)");
    assertThat(problems(japan.with("compliance.residency", "Regional"), "failover"))
        .containsExactly(
            "ap-northeast-1 stands in JP, which is outside residency Regional (the countries of"
                + " its group)");
    assertThat(problems(japan.with("compliance.residency", "Open"), "failover")).isEmpty();
  }

  @Test
  void whatIsAbroadForOpenResidencyIsOutsideTheFleet() {
    var nowhere =
        RegionEdit.of("us-east-1")
            .with("compliance.residency", "Open")
            .with("compliance.regimes", "[ccpa]")
            .inputs()
            .with(Edit.profile("us-federal", "appliesTo", "{countries: []}"))
            .inputs();

    assertThat(Law.over(nowhere).orElseThrow().walls("AQ"))
        .containsExactly("is outside residency Open (the countries of the Fleet)");
    assertThat(Law.over(nowhere).orElseThrow().walls("US")).isEmpty();
  }

  @Test
  void everyRegimeThatForbidsATargetIsNamed() {
    var both = RegionEdit.of("ca-central-1").with("compliance.regimes", "[quebec-law-25, gdpr]");

    assertThat(problems(both.with("failover.targets", "[us-east-1]"), "failover"))
        .containsExactly(
            "us-east-1 stands in US, which gdpr does not allow and quebec-law-25 does not allow");
  }

  @Test
  void admissionSyncPeersArePermittedByResidency() {
    assertThat(findings(FULL.with("sync.peers", "[us-east-1]"), "sync"))
        .containsExactly(
            "spec.sync.peers[0]: us-east-1 stands in US, which gdpr does not allow; name peers"
                + " that may each hold the other's data, or none");
  }

  @Test
  void aPeerMayNotHandOverWhatItsOwnLawHoldsBack() {
    var open = FULL.with("sync.peers", "[ap-northeast-1]").with("compliance.residency", "Open");

    assertThat(problems(open, "sync"))
        .containsExactly(
            "what ap-northeast-1 holds would come back: eu-central-1 stands in DE, which is"
                + " outside residency Strict (its own jurisdiction)");
  }

  @Test
  void syncThatIsOffGoesNowhere() {
    assertThat(problems(FULL.with("sync", "{enabled: false, peers: [us-east-1]}"), "sync"))
        .isEmpty();
    assertThat(problems(FULL.with("sync", "{peers: [us-east-1]}"), "sync")).hasSize(1);
  }

  @Test
  void aRegionIsNoPeerOfItself() {
    var self = FULL.with("failover.targets", "[eu-central-1, eu-west-1]").inputs().plan();

    assertThat(self.clean()).isTrue();
    assertThat(self.plan().orElseThrow().edges().failover()).containsExactly("eu-west-1");
  }

  @Test
  void bucketsLieInAllowedCountries() {
    var abroad =
        FULL.with("storage.cold.bucket", "us-archive")
            .with("storage.archive.bucket", "jp-archive")
            .with("database.backup.bucket", "sg-archive");

    assertThat(abroad.inputs().findings("buckets-stay-in-law"))
        .extracting(Finding::toString)
        .containsExactly(
            "spec.storage.cold.bucket: bucket us-archive stands in US, which gdpr does not allow;"
                + " name a bucket of the Fleet that lies in an allowed country",
            "spec.storage.archive.bucket: bucket jp-archive stands in JP, which is outside"
                + " residency Strict (its own jurisdiction); name a bucket of the Fleet that lies"
                + " in an allowed country",
            "spec.database.backup.bucket: bucket sg-archive stands in SG, which gdpr does not"
                + " allow; name a bucket of the Fleet that lies in an allowed country");
  }

  @Test
  void everyMemberOfASharedServiceStandsInAnAllowedCountry() {
    var service = "[{name: eu, home: eu-west-1, members: [eu-west-1, eu-central-1, us-east-1]}]";

    assertThat(shared(FULL, service))
        .containsExactly(
            "spec.cache.l3.sharedService: its member us-east-1 stands in US, which gdpr does not"
                + " allow; use a service whose members all stand in allowed countries, or none");
    assertThat(shared(FULL.without("cache.l3"), service))
        .singleElement()
        .asString()
        .startsWith("Fleet spec.sharedServices[eu].members: ");
  }

  @Test
  void theHomeOfASharedServiceStandsInAnAllowedCountryToo() {
    assertThat(shared(FULL, "[{name: eu, home: us-east-1, members: [eu-central-1]}]")).hasSize(1);
    assertThat(shared(FULL, "[{name: eu, home: eu-central-1, members: [eu-central-1]}]")).isEmpty();
  }

  @Test
  void whereTheRegionItselfStandsIsNothingAgainstItsOwnService() {
    var own =
        Edit.fleet("sharedServices", "[{name: eu, home: eu-central-1, members: [eu-central-1]}]");

    assertThat(FULL.inputs().standingIn("US").with(own).problems("shared-services-stay-in-law"))
        .isEmpty();
  }

  @Test
  void aServiceThatTheRegionIsNoMemberOfIsNothingToIt() {
    assertThat(shared(FULL, "[{name: eu, home: us-east-1, members: [us-east-1]}]")).isEmpty();
  }

  @Test
  void tracesGoToTheMemberOrToAHostThatTheFleetPlaces() {
    assertThat(traces("http://otel-collector:4317", "[]")).isEmpty();
    assertThat(traces("https://OTEL.example.com", sink("IE"))).isEmpty();
    assertThat(traces("https://otel.example.com", sink("US")))
        .containsExactly("otel.example.com stands in US, which gdpr does not allow");
    assertThat(traces("https://other.example.com", sink("IE")))
        .containsExactly(
            "other.example.com is outside the member, and no entry of the Fleet's telemetrySinks"
                + " says where it stands");
  }

  @Test
  void openResidencyLetsTracesGoWhereOnlyASinkStands() {
    var open =
        FULL.with("compliance.residency", "Open")
            .with("observability.tracing.endpoint", "https://otel.example.com")
            .inputs()
            .with(Edit.fleet("telemetrySinks", sink("FI")));

    assertThat(open.plan().clean()).isTrue();
    assertThat(Law.over(open.inputs()).orElseThrow().allowed()).contains("FI");
  }

  @Test
  void aPeerThatIsNotThereYetIsLeftOutAndSaid() {
    var alone = FULL.inputs().without("eu-west-1");

    assertThat(alone.plan().clean()).isTrue();
    assertThat(alone.problems("peers-are-known"))
        .containsExactly(
            "eu-west-1 is left out: it is not there yet",
            "eu-west-1 is left out: it is not there yet",
            "eu is left out: its home eu-west-1 is not there yet");
    assertThat(FULL.inputs().problems("peers-are-known")).isEmpty();
  }

  @Test
  void aPeerWhoseClusterIsUnknownIsLeftOutAndSaid() {
    assertThat(FULL.inputs().standing("eu-west-1", null).problems("peers-are-known"))
        .containsExactly(
            "eu-west-1 is left out: where eu-west-1 stands is not known",
            "eu-west-1 is left out: where eu-west-1 stands is not known",
            "eu is left out: its home eu-west-1 is not there yet");
  }

  @Test
  void aBucketThatIsNotThereIsAnotherRulesMatter() {
    var lost = FULL.with("storage.cold.bucket", "lost").inputs();

    assertThat(lost.problems("peers-are-known")).isEmpty();
    assertThat(Law.over(lost.inputs()).orElseThrow().edges())
        .filteredOn(edge -> edge.kind() == EdgeKind.COLD)
        .extracting(Edge::judgement)
        .containsExactly(new Judgement.Unknown("the Fleet has no such bucket"));
  }

  @Test
  void aMemberThatIsNotThereYetReadsNothing() {
    assertThat(
            Inputs.of(ReferenceFleet.region("eu-west-1"))
                .without("eu-central-1")
                .plan()
                .plan()
                .orElseThrow()
                .edges()
                .sharedCache())
        .contains("eu");
  }

  private static List<String> shared(RegionEdit edit, String services) {
    return edit
        .inputs()
        .with(Edit.fleet("sharedServices", services))
        .findings("shared-services-stay-in-law")
        .stream()
        .map(Finding::toString)
        .toList();
  }

  private static List<String> traces(String endpoint, String sinks) {
    return FULL.with("observability.tracing.endpoint", endpoint)
        .inputs()
        .with(Edit.fleet("telemetrySinks", sinks))
        .problems("traces-stay-in-law");
  }

  private static String sink(String country) {
    return "[{host: otel.example.com, country: %s}]".formatted(country);
  }

  private static List<String> findings(RegionEdit edit, String what) {
    return edit.inputs().findings(what + "-stays-in-law").stream().map(Finding::toString).toList();
  }

  private static List<String> problems(RegionEdit edit, String what) {
    return edit.inputs().problems(what + "-stays-in-law");
  }
}

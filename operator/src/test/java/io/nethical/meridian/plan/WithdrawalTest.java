// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.plan.rule.Reason.Concern;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was legal yesterday and is not today leaves the plan of a Region that runs. */
class WithdrawalTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void aTightenedProfileTakesTheFailoverTargetAndThePeerAway() {
    var today = FULL.inputs().with(Edit.profile("gdpr", "dataMayBeIn", "{countries: [DE]}")).plan();

    assertThat(today.of(Concern.COMPLIANT)).isNotEmpty();
    var plan = today.plan().orElseThrow();
    assertThat(plan.edges().failover()).isEmpty();
    assertThat(plan.edges().sync()).isEmpty();
    assertThat(plan.edges().cold()).isEmpty();
    assertThat(plan.edges().sharedServices()).isEmpty();
    assertThat(plan.environment())
        .containsEntry("ENABLE_FAILOVER", "false")
        .containsEntry("SYNC_ENABLED", "false")
        .doesNotContainKeys("FAILOVER_REGIONS", "NETHICAL_SYNC_PEERS");
  }

  @Test
  void aProfileThatDemandsMoreIsObeyedAtOnce() {
    var silent =
        FULL.without("features")
            .with("compliance.privacy", "{mode: Standard, redaction: Standard}")
            .inputs()
            .with(Edit.profile("gdpr", "privacyFloor", "{redaction: Aggressive}"))
            .plan();

    assertThat(problems(silent))
        .containsExactly("Standard is weaker than the Aggressive that gdpr asks");
    assertThat(silent.plan().orElseThrow().environment())
        .containsEntry("NETHICAL_REDACTION_POLICY", "aggressive");
  }

  @Test
  void aBucketThatMovesAbroadLosesAllThatWentThere() {
    var fleet =
        Edit.fleet(
            "buckets",
            "[{name: eu-archive, country: US, endpoint: 'https://s3.example.com', bucket: b,"
                + " secretRef: {name: b}}]");
    var moved = FULL.inputs().with(fleet).plan();

    assertThat(moved.violations())
        .extracting(found -> found.field())
        .containsExactly(
            "spec.storage.cold.bucket",
            "spec.storage.archive.bucket",
            "spec.database.backup.bucket");
    var edges = moved.plan().orElseThrow().edges();
    assertThat(edges.cold()).isEmpty();
    assertThat(edges.archive()).isEmpty();
    assertThat(edges.backup()).isEmpty();
  }

  @Test
  void aClusterEnrolledAnewElsewhereLosesItsEdgesToWhereItWas() {
    var moved = FULL.inputs().with(new ClusterFacts.Enrolled("JP", "nethical", grantee())).plan();

    assertThat(problems(moved))
        .contains("the Region says DE, but cluster eu-central-1 is enrolled as standing in JP")
        .contains(
            "eu-west-1 stands in IE, which is outside residency Strict (its own jurisdiction)");
    var plan = moved.plan().orElseThrow();
    assertThat(plan.allowedCountries()).containsExactly("JP");
    assertThat(plan.edges().failover()).isEmpty();
    assertThat(plan.environment()).doesNotContainKey("FAILOVER_REGIONS");
  }

  @Test
  void anApprovalThatEndedTakesItsEdgesWithIt() {
    var inputs = RegionEdit.of("ap-south-1").inputs();
    var last = inputs.on(LocalDate.of(2028, 11, 30)).plan();
    var after = inputs.on(LocalDate.of(2028, 12, 1)).plan();

    assertThat(last.clean()).isTrue();
    assertThat(last.plan().orElseThrow().environment())
        .containsEntry("FAILOVER_REGIONS", "ap-southeast-1,ap-northeast-1")
        .containsEntry("NETHICAL_SYNC_PEERS", "ap-southeast-1");
    assertThat(problems(after))
        .contains("ap-southeast-1 stands in SG, which india-it-act does not allow");
    assertThat(after.plan().orElseThrow().edges().sharedCache()).isEmpty();
    assertThat(after.plan().orElseThrow().environment())
        .containsEntry("ENABLE_FAILOVER", "false")
        .doesNotContainKeys("FAILOVER_REGIONS", "NETHICAL_SYNC_PEERS");
  }

  @Test
  void aPeerThatIsNotThereIsKnownByNameAndIsNoEdge() {
    var alone = FULL.inputs().without("eu-west-1").plan().plan().orElseThrow();

    assertThat(alone.edges().failover()).isEmpty();
    assertThat(alone.edges().sync()).isEmpty();
    assertThat(alone.environment()).isEqualTo(ReferenceFleet.plan(FULL.region()).environment());
  }

  @Test
  void aPeerThatMovesAbroadIsNoPeerAnyMore() {
    var moved = FULL.inputs().standing("eu-west-1", "US").plan();

    assertThat(moved.violations())
        .extracting(found -> found.rule())
        .containsExactly(
            "failover-stays-in-law", "sync-stays-in-law", "shared-services-stay-in-law");
    assertThat(moved.plan().orElseThrow().edges().failover()).isEmpty();
    assertThat(moved.plan().orElseThrow().environment()).doesNotContainKey("NETHICAL_SYNC_PEERS");
  }

  @Test
  void tracesThatMayNotLeaveAreNotMade() {
    var abroad =
        FULL.with("observability.tracing.endpoint", "https://otel.example.com").inputs().plan();

    assertThat(abroad.plan().orElseThrow().edges().telemetry()).isEmpty();
    assertThat(abroad.plan().orElseThrow().environment())
        .containsEntry("NETHICAL_ENABLE_OTEL", "false")
        .doesNotContainKey("OTEL_EXPORTER_OTLP_ENDPOINT");
  }

  @Test
  void aSwitchThatIsOffAgainstTheLawIsOnInWhatRuns() {
    var off =
        FULL.with("features.merkle", "false")
            .with("features.escalation.onBlock", "false")
            .with("storage.encryptionAtRest", "false")
            .inputs()
            .plan();

    assertThat(off.violations()).hasSize(3);
    assertThat(off.plan().orElseThrow().environment())
        .containsEntry("NETHICAL_ENABLE_MERKLE", "true")
        .containsEntry("NETHICAL_AUTO_ESCALATE_ON_BLOCK", "true")
        .containsEntry("NETHICAL_ENABLE_ENCRYPTION", "true");
  }

  private static List<String> problems(PlanResult result) {
    return result.violations().stream().map(found -> found.problem()).toList();
  }

  private static String grantee() {
    return "nethical/eu-central-1";
  }
}

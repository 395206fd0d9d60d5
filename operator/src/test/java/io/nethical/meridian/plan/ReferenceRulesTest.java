// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.declared.Standing;
import io.nethical.meridian.plan.rule.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void admissionRegimesAreInTheCatalogue() {
    assertThat(said(FULL.with("compliance.regimes", "[gdpr, gpdr]"), "profiles-exist"))
        .containsExactly(
            "spec.compliance.regimes[1]: there is no ComplianceProfile gpdr; create it, or correct"
                + " the name");
  }

  @Test
  void admissionFailoverTargetsExist() {
    assertThat(
            said(FULL.with("failover.targets", "[eu-west-1, us-west-1]"), "failover-targets-exist"))
        .containsExactly(
            "spec.failover.targets[1]: the Fleet has no Region us-west-1; name Regions of the same"
                + " Fleet");
  }

  @Test
  void admissionSyncPeersExist() {
    assertThat(said(FULL.with("sync.peers", "[us-west-1]"), "sync-peers-exist"))
        .containsExactly(
            "spec.sync.peers[0]: the Fleet has no Region us-west-1; name Regions of the same Fleet");
  }

  @Test
  void aTargetExistsWhenAPhaseNamesItOrWhenItIsThere() {
    var named = FULL.inputs().without("eu-west-1");
    var there = FULL.inputs().with(Edit.fleet("rollout.phases", "[]"));
    var neither = named.with(Edit.fleet("rollout.phases", "[]"));

    assertThat(named.problems("failover-targets-exist")).isEmpty();
    assertThat(there.problems("failover-targets-exist")).isEmpty();
    assertThat(neither.problems("failover-targets-exist")).hasSize(1);
  }

  @Test
  void aTargetExistsAlsoWhereItsClusterIsUnknown() {
    var there = new Standing(RegionEdit.of("eu-west-1").region(), Optional.empty());

    assertThat(
            FULL.inputs()
                .with(Edit.fleet("rollout.phases", "[]"))
                .with(there)
                .problems("failover-targets-exist"))
        .isEmpty();
  }

  @Test
  void aRegionWithoutTargetsAndPeersNamesNoneThatIsMissing() {
    assertThat(said(FULL.without("failover"), "failover-targets-exist")).isEmpty();
    assertThat(said(FULL.without("sync"), "sync-peers-exist")).isEmpty();
  }

  @Test
  void aSharedServiceIsOpenToItsMembersAlone() {
    assertThat(said(FULL, "shared-service-is-open")).isEmpty();
    assertThat(said(FULL.without("cache"), "shared-service-is-open")).isEmpty();
    assertThat(said(FULL.with("cache.l3.sharedService", "us"), "shared-service-is-open"))
        .containsExactly(
            "spec.cache.l3.sharedService: the Fleet has no shared service us with this Region as a"
                + " member; add the Region to its members in the Fleet, or name another service");
  }

  @Test
  void everyBucketThatIsNamedIsInTheCatalogue() {
    var lost =
        FULL.with("storage.cold.bucket", "a")
            .with("storage.archive.bucket", "b")
            .with("database.backup.bucket", "c");

    assertThat(said(lost, "buckets-exist"))
        .containsExactly(
            "spec.storage.cold.bucket: the Fleet has no bucket a;"
                + " add it to the Fleet's spec.buckets, or name one of those",
            "spec.storage.archive.bucket: the Fleet has no bucket b;"
                + " add it to the Fleet's spec.buckets, or name one of those",
            "spec.database.backup.bucket: the Fleet has no bucket c;"
                + " add it to the Fleet's spec.buckets, or name one of those");
    assertThat(said(FULL.without("storage.archive").without("database"), "buckets-exist"))
        .isEmpty();
    assertThat(said(FULL.without("database.backup"), "buckets-exist")).isEmpty();
  }

  @Test
  void withoutAFleetNothingOfItIsMissing() {
    var nobody =
        FULL.with("failover.targets", "[a]")
            .with("sync.peers", "[a]")
            .with("storage.cold.bucket", "a")
            .with("cache.l3.sharedService", "a")
            .inputs()
            .withoutFleet();

    assertThat(nobody.plan().violations())
        .extracting(Finding::rule)
        .containsExactly("fleet-exists");
  }

  private static List<String> said(RegionEdit edit, String rule) {
    return edit.inputs().findings(rule).stream().map(Finding::toString).toList();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.rule.Finding;
import org.junit.jupiter.api.Test;

/** What pods, caches and tiers must hold. */
class CapacityRulesTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void admissionTheLocalCacheIsSmallerThanThePodsMemory() {
    assertThat(FULL.with("cache.l1.size", "8191Mi").inputs().problems("local-cache-fits-the-pod"))
        .isEmpty();
    assertThat(FULL.with("cache.l1.size", "8Gi").inputs().problems("local-cache-fits-the-pod"))
        .containsExactly("8Gi do not fit in the pod's memory of 8Gi");
  }

  @Test
  void theLocalCacheIsHeldAgainstTheRequestWhereThereIsNoLimit() {
    var unlimited = FULL.with("workload.resources", "{requests: {memory: 1Gi}}");

    assertThat(unlimited.inputs().problems("local-cache-fits-the-pod"))
        .containsExactly("2Gi do not fit in the pod's memory of 1Gi");
  }

  @Test
  void withoutALocalCacheOrMemoryThereIsNothingToFit() {
    assertThat(FULL.without("cache").inputs().problems("local-cache-fits-the-pod")).isEmpty();
    assertThat(FULL.without("cache.l1").inputs().problems("local-cache-fits-the-pod")).isEmpty();
    assertThat(
            FULL.with("workload.resources", "{requests: {cpu: '1'}}")
                .inputs()
                .problems("local-cache-fits-the-pod"))
        .isEmpty();
  }

  @Test
  void admissionACacheShardsLogFitsItsVolumeTwice() {
    var exact = FULL.with("cache.l2.size", "30Gi");

    assertThat(exact.inputs().problems("cache-log-fits-its-volume")).isEmpty();
    assertThat(
            exact
                .with("cache.l2.storage.size", "19Gi")
                .inputs()
                .problems("cache-log-fits-its-volume"))
        .containsExactly("a shard of 30Gi in 3 holds more than half of 19Gi");
  }

  @Test
  void aCacheHasThreeShardsUnlessItSaysOtherwise() {
    var silent = FULL.without("cache.l2.shards").with("cache.l2.size", "31Gi");

    assertThat(silent.inputs().problems("cache-log-fits-its-volume"))
        .containsExactly("a shard of 31Gi in 3 holds more than half of 20Gi");
    assertThat(silent.with("cache.l2.shards", "4").inputs().problems("cache-log-fits-its-volume"))
        .isEmpty();
  }

  @Test
  void aCacheWithoutAVolumeHasNoLogToFit() {
    assertThat(FULL.without("cache.l2.storage").inputs().problems("cache-log-fits-its-volume"))
        .isEmpty();
    assertThat(FULL.without("cache.l2").inputs().problems("cache-log-fits-its-volume")).isEmpty();
    assertThat(FULL.without("cache.l2.storage.size").inputs().problems("cache-log-fits-its-volume"))
        .isEmpty();
  }

  @Test
  void thePodsThatAreAlwaysThereCarryTheSustainedLoad() {
    assertThat(sustained("304").problems("pods-carry-the-load")).isEmpty();
    assertThat(sustained("305").problems("pods-carry-the-load"))
        .containsExactly("305 requests/s are more than the 304 that 4 pods of 2 CPU carry");
  }

  @Test
  void theMostPodsTheAutoscalerMakesCarryThePeak() {
    assertThat(peak("608").problems("pods-carry-the-load")).isEmpty();
    assertThat(peak("609").findings("pods-carry-the-load"))
        .singleElement()
        .extracting(Finding::field)
        .isEqualTo("spec.capacity.peakRps");
  }

  @Test
  void withoutAnAutoscalerTheSamePodsCarryThePeak() {
    var fixed = FULL.with("workload.autoscaling", "{enabled: false}");

    assertThat(fixed.inputs().problems("pods-carry-the-load"))
        .containsExactly("500 requests/s are more than the 304 that 4 pods of 2 CPU carry");
  }

  @Test
  void withoutARequestForCpusNothingIsSaidOfThem() {
    assertThat(
            FULL.with("workload.resources", "{requests: {memory: 8Gi}}")
                .with("capacity.peakRps", "9999")
                .inputs()
                .problems("pods-carry-the-load"))
        .isEmpty();
  }

  private static Inputs sustained(String rps) {
    return FULL.with("capacity.sustainedRps", rps).inputs();
  }

  private static Inputs peak(String rps) {
    return FULL.with("capacity.peakRps", rps).inputs();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.nethical.meridian.plan.rule.Reason.Concern;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema lets through, at its worst, and much that it would stop. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

  private static final RegionEdit PLAIN = RegionEdit.ofFullRegion().without("cache.l3");
  private static final String LONG = "x".repeat(1 << 20);

  @Test
  void tenThousandRegionsThatFailOverInCirclesArePlanned() {
    var herd = Herd.of(10_000, Herd.MOST_PEERS, PLAIN);

    assertThat(every(100, herd.regions().size()).mapToObj(herd::inputs).map(Planner::plan))
        .allSatisfy(
            result ->
                assertThat(result.plan().orElseThrow().edges().failover())
                    .hasSize(Herd.MOST_PEERS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "displayName",
        "location.city",
        "location.subdivision",
        "cluster.secretRef.name",
        "workload.image",
        "workload.logicalDomain",
        "workload.probes.livenessPath",
        "cache.l3.sharedService",
        "database.backup.bucket",
        "storage.hot.storageClassName",
        "storage.cold.bucket",
        "observability.tracing.endpoint",
        "observability.logging.file",
        "extraEnv[].name",
        "extraEnv[].value",
        "suspend.reason"
      })
  void aTextOfAMegabyteIsPlannedOrRefused(String field) {
    var region = RegionEdit.ofFullRegion().with(field, TextNode.valueOf(LONG)).region();

    var result = Inputs.of(region).plan();

    assertThat(result.plan().isPresent() || !result.violations().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"compliance.regimes", "failover.targets", "sync.peers"})
  void aListOfAHundredThousandUnknownNamesIsRefused(String field) {
    var names = names(100_000);
    var region = RegionEdit.ofFullRegion().with(field, names).region();

    assertThat(Inputs.of(region).plan().violations()).hasSizeGreaterThanOrEqualTo(100_000);
  }

  @Test
  void everyListAtItsLongestIsPlannedOrRefused() {
    var region =
        RegionEdit.ofFullRegion()
            .with("compliance.regimes", names(32))
            .with("failover.targets", names(32))
            .with("sync.peers", names(32))
            .with("extraEnv", list(64, "{name: N%d, value: v}"))
            .with("serves", list(300, "{country: DE, subdivision: DE-%d}"))
            .region();

    assertThat(Inputs.of(region).plan().violations())
        .filteredOn(found -> found.reason().concern() == Concern.ACCEPTED)
        .hasSize(3 * 32);
  }

  private static IntStream every(int step, int size) {
    return IntStream.iterate(0, index -> index < size, index -> index + step);
  }

  private static String names(int count) {
    return list(count, "n%d");
  }

  private static String list(int count, String entry) {
    return IntStream.range(0, count)
        .mapToObj(entry::formatted)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}

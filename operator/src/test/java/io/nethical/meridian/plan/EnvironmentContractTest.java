// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnvironmentContractTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  static List<String> keysOfBothGenerations() throws IOException {
    try (var stream = EnvironmentContractTest.class.getResourceAsStream("/environment-keys.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void thereWereSeventyFiveKeys() throws IOException {
    assertThat(keysOfBothGenerations()).hasSize(75).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("keysOfBothGenerations")
  void everyKeyOfBothGenerationsHasAHome(String key) {
    assertThat(EnvironmentContract.SPELLINGS).containsKey(key);
  }

  @Test
  void noVariableIsSpelledTwice() {
    assertThat(EnvironmentContract.keys().map(EnvironmentKey::name)).doesNotHaveDuplicates();
  }

  @Test
  void aFormerSpellingIsNotStillInUse() {
    var former = EnvironmentContract.keys().flatMap(key -> key.formerly().stream()).toList();

    assertThat(environment(FULL).keySet()).doesNotContainAnyElementsOf(former);
  }

  @Test
  void everyVariableIsSetWhenItsFieldIs() {
    var expected =
        EnvironmentContract.keys()
            .map(EnvironmentKey::name)
            .filter(name -> !List.of("NETHICAL_REDIS_URL", "NETHICAL_DATABASE_URL").contains(name));

    assertThat(environment(FULL).keySet()).containsAll(expected.toList());
  }

  @Test
  void noVariableIsEmpty() {
    assertThat(environment(FULL).values()).doesNotContain("");
  }

  @Test
  void aSwitchThatNobodySetsIsAbsentAndOneThatIsOffIsFalse() {
    var unset = FULL.without("features.policyDiff");
    var off = FULL.with("features.policyDiff", "false");

    assertThat(environment(unset)).doesNotContainKey("NETHICAL_ENABLE_POLICY_DIFF");
    assertThat(environment(off)).containsEntry("NETHICAL_ENABLE_POLICY_DIFF", "false");
  }

  @Test
  void aSwitchTheRegionLeavesOutIsTheFleets() {
    assertThat(environment(FULL.without("features")))
        .containsEntry("NETHICAL_ENABLE_QUOTA", "true")
        .doesNotContainKey("NETHICAL_RULE_WEIGHT");
  }

  @Test
  void aRegionThatSaysLittleGetsWhatTheApiDocuments() {
    var little =
        FULL.without("workload")
            .without("cache")
            .without("observability")
            .without("failover")
            .without("sync");

    assertThat(environment(little))
        .containsAllEntriesOf(
            Map.of(
                "NETHICAL_METRICS_ENABLED", "true",
                "NETHICAL_ENABLE_OTEL", "false",
                "ENABLE_FAILOVER", "false",
                "SYNC_ENABLED", "false",
                "LOG_LEVEL", "INFO",
                "LOG_DESTINATION", "stdout"))
        .doesNotContainKeys("FAILOVER_REGIONS", "OTEL_EXPORTER", "LOG_FILE");
  }

  @Test
  void privacyThatIsNotSaidIsWhatTheRegimesAsk() {
    assertThat(environment(FULL.without("compliance.privacy")))
        .containsEntry("NETHICAL_PRIVACY_MODE", "standard")
        .containsEntry("NETHICAL_ENABLE_RTBF", "true")
        .doesNotContainKey("NETHICAL_EPSILON");
  }

  @Test
  void aRegionMayAddVariablesOfItsOwn() {
    assertThat(environment(FULL)).containsEntry("EXPERIMENT", "blue");
  }

  @ParameterizedTest
  @CsvSource({
    "ghcr.io/nethical/nethical:2.4.0, 2.4.0",
    "registry.example.com:5000/nethical:2.4.0@sha256:abc, 2.4.0",
    "registry.example.com:5000/nethical@sha256:abc, sha256:abc"
  })
  void tracesCarryTheVersionOfTheImage(String image, String version) {
    assertThat(environment(FULL.with("workload.image", image)).get("OTEL_RESOURCE_ATTRIBUTES"))
        .endsWith("service.version=" + version);
  }

  @Test
  void whatTheRegionSaysOfItsTracesWinsOverWhatIsDerived() {
    var named = FULL.with("observability.tracing.attributes", "{cloud.region: fra}");

    assertThat(environment(named))
        .containsEntry(
            "OTEL_RESOURCE_ATTRIBUTES",
            "cloud.region=fra,deployment.environment=production,service.version=2.4.1");
  }

  @Test
  void thePodsOwnVariablesAreNoneOfTheContract() {
    assertThat(Stream.concat(EnvironmentContract.POD_FIELDS.keySet().stream(), names()))
        .doesNotHaveDuplicates();
  }

  private static Stream<String> names() {
    return EnvironmentContract.SPELLINGS.keySet().stream();
  }

  private static Map<String, String> environment(RegionEdit edit) {
    return ReferenceFleet.plan(edit.region()).environment();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static io.nethical.meridian.cli.importing.FleetFiles.findings;
import static io.nethical.meridian.cli.importing.FleetFiles.imported;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.cli.importing.Finding.Kind;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegionImportTest {

  static List<String> regions() {
    return FleetFiles.regions();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NETHICAL_REQUESTS_PER_SECOND=200.0 | capacity.sustainedRps | 200",
        "NETHICAL_MAX_ACTIONS_STORED=1000000000000 | capacity.storedActions | 1000000000000",
        "NETHICAL_CACHE_SIZE_MB=2048 | cache.l1.size | 2Gi",
        "NETHICAL_CACHE_SIZE_MB=1500 | cache.l1.size | 1500Mi",
        "NETHICAL_REDIS_TIMEOUT=5 | cache.l2.timeout | 5s",
        "REDIS_TTL_SECONDS=300 | cache.l2.ttl | 5m",
        "NETHICAL_CACHE_TTL_SECONDS=86400 | cache.l2.ttl | 24h",
        "HEALTH_CHECK_INTERVAL_SECONDS=30 | workload.probes.period | 30s",
        "NETHICAL_ENABLE_MERKLE=Yes | features.merkle | true",
        "NETHICAL_ENABLE_MERKLE_ANCHORING=0 | features.merkle | false",
        "NETHICAL_ENABLE_TAXONOMY=ON | features.taxonomy | true",
        "NETHICAL_ENABLE_ML_SHADOW=off | features.mlShadow | false",
        "NETHICAL_WARM_TIER_DAYS=30 | storage.warm.days | 30",
        "NETHICAL_PRIVACY_MODE=differential | compliance.privacy.mode | Differential",
        "NETHICAL_REDACTION_POLICY=AGGRESSIVE | compliance.privacy.redaction | Aggressive",
        "NETHICAL_DATA_RESIDENCY_POLICY=CANADA_STRICT | compliance.residency | Strict",
        "NETHICAL_DATA_RESIDENCY_POLICY=regional | compliance.residency | Regional",
        "LOG_LEVEL=warning | observability.logging.level | WARNING",
        "NETHICAL_REDIS_URL=rediss://r:6379/0 | cache.l2.tls | true"
      })
  void aKeyBecomesItsField(String line, String field, String value) {
    assertThat(imported(line).region().at("/spec/" + field.replace('.', '/')).asText())
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NETHICAL_ENABLE_MERKLE=maybe | UNKNOWN | features.merkle",
        "NETHICAL_HOT_STORAGE_DAYS=seven | UNKNOWN | storage.hot.days",
        "NETHICAL_COMPRESSION_LEVEL=20 | UNKNOWN | storage.compression.level",
        "OTEL_EXPORTER_OTLP_ENDPOINT=http://me:hunter2@otel | UNKNOWN | observability.tracing.endpoint",
        "NETHICAL_DATA_RESIDENCY_POLICY=SOMEWHERE | UNKNOWN | compliance.residency",
        "NETHICAL_ENABLE_ENHANCED_REDACTION=false | AMBIGUOUS | compliance.privacy.redaction",
        "NETHICAL_ENABLE_DIFFERENTIAL_PRIVACY=false | AMBIGUOUS | compliance.privacy.mode",
        "FAILOVER_REGIONS=, | UNKNOWN | failover.targets"
      })
  void aValueThatCannotBeReadLeavesItsFieldAbsent(String line, Kind kind, String field) {
    var imported = imported(line);

    assertThat(imported.region().at("/spec/" + field.replace('.', '/')).isMissingNode()).isTrue();
    assertThat(findings(imported, kind, "spec." + field)).isNotEmpty();
    assertThat(imported.toString()).doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NETHICAL_REQUESTS_PER_SECOND=150.5 | capacity.sustainedRps | 151",
        "NETHICAL_ENABLE_AUTO_ESCALATION=true | features.escalation.onBlock | true",
        "NETHICAL_ENABLE_AUTO_ESCALATION=true | features.escalation.onLowConfidence | true",
        "NETHICAL_ENABLE_ENHANCED_REDACTION=true | compliance.privacy.redaction | Aggressive",
        "NETHICAL_ENABLE_DIFFERENTIAL_PRIVACY=true | compliance.privacy.mode | Differential",
        "NETHICAL_DATA_RESIDENCY_POLICY=US_WEST | compliance.residency | Strict",
        "NETHICAL_DATA_RESIDENCY_POLICY=EU_GDPR | compliance.residency | Strict"
      })
  void aCoarserIdeaIsReadAndTheReadingReported(String line, String field, String value) {
    aKeyBecomesItsField(line, field, value);

    assertThat(findings(imported(line), Kind.AMBIGUOUS, "spec." + field)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NETHICAL_STORAGE_DIR=data | DROPPED",
        "NETHICAL_ENABLE_STORAGE_TIERING=yes | DROPPED",
        "NETHICAL_ENABLE_STORAGE_TIERING=false | CONFLICT",
        "NETHICAL_HEALTH_CHECK_ENABLED=false | CONFLICT",
        "REDIS_HOST=redis | DROPPED",
        "REDIS_DB=0 | DROPPED",
        "REDIS_DB=1 | CONFLICT",
        "NETHICAL_REDIS_URL=redis://redis-cluster:6379/0 | DROPPED",
        "NETHICAL_REDIS_URL=redis://redis-cluster:6379/1 | CONFLICT",
        "NETHICAL_REDIS_URL=redis://redis-cluster:6379?db=2 | CONFLICT",
        "NETHICAL_REDIS_URL=unix:/run/redis | UNKNOWN",
        "OTEL_SERVICE_NAME=somebody | DROPPED"
      })
  void aKeyWithoutAFieldSaysWhereItsIdeaWent(String line, Kind kind) {
    assertThat(imported(line).findings())
        .anyMatch(finding -> finding.line() == 1 && finding.kind() == kind);
  }

  @Test
  void aServiceOfAnotherNameThanTheRegionsIsAConflict() {
    assertThat(imported("NETHICAL_REGION_ID=a", "OTEL_SERVICE_NAME=nethical-b").findings())
        .anyMatch(finding -> finding.line() == 2 && finding.kind() == Kind.CONFLICT);
  }

  @Test
  void aPasswordInAnAddressIsNotRepeated() {
    assertThat(imported("NETHICAL_REDIS_URL=redis://:hunter2@r/x@hunter2").toString())
        .doesNotContain("hunter2");
  }

  @Test
  void ofTwoSpellingsThatDisagreeTheContractsIsKept() {
    var imported =
        imported("NETHICAL_ENABLE_MERKLE_ANCHORING=false", "NETHICAL_ENABLE_MERKLE=true");

    assertThat(imported.region().at("/spec/features/merkle").asBoolean()).isTrue();
    assertThat(findings(imported, Kind.CONFLICT, "spec.features.merkle"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.line()).isEqualTo(1))
        .satisfies(finding -> assertThat(finding.words()).contains("NETHICAL_ENABLE_MERKLE"));
  }

  @Test
  void twoSpellingsThatAgreeAreNoConflict() {
    assertThat(imported("NETHICAL_ENABLE_MERKLE_ANCHORING=1", "NETHICAL_ENABLE_MERKLE=true"))
        .satisfies(
            imported ->
                assertThat(findings(imported, Kind.CONFLICT, "spec.features.merkle")).isEmpty());
  }

  @Test
  void regimesAreKnownByEverySpellingAndOthersAreKeptAndReported() {
    var imported =
        imported("NETHICAL_COMPLIANCE_REQUIREMENTS=pipeda, QUEBEC_LAW_25,NEW_LAW,PIPEDA");

    assertThat(imported.region().at("/spec/compliance/regimes"))
        .isEqualTo(Yaml.read("[canada-pipeda, quebec-law-25, new-law]"));
    assertThat(findings(imported, Kind.UNKNOWN, "spec.compliance.regimes")).hasSize(1);
    assertThat(findings(imported, Kind.DROPPED, "spec.compliance.regimes")).hasSize(1);
  }

  @Test
  void attributesOfTracesGetTheirStandardNames() {
    var imported =
        imported(
            "NETHICAL_REGION_ID=eu-west-1",
            "OTEL_RESOURCE_ATTRIBUTES=service.version=0.1.0,region=eu-west-2,env=production,tier=x,odd");
    var field = "spec.observability.tracing.attributes";

    assertThat(imported.region().at("/spec/observability/tracing/attributes"))
        .isEqualTo(
            Yaml.read("{cloud.region: eu-west-2, deployment.environment: production, tier: x}"));
    assertThat(findings(imported, Kind.DERIVED, field)).hasSize(2);
    assertThat(findings(imported, Kind.DROPPED, field)).hasSize(1);
    assertThat(findings(imported, Kind.UNKNOWN, field)).hasSize(1);
    assertThat(findings(imported, Kind.CONFLICT, field)).hasSize(1);
  }

  @Test
  void aPlaceIsDerivedFromAWellKnownNameAndToBeChecked() {
    var imported = imported("NETHICAL_REGION_ID=ap-southeast-2");

    assertThat(imported.region().at("/spec/location/country").asText()).isEqualTo("AU");
    assertThat(findings(imported, Kind.DERIVED, "spec.location.country"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.words()).contains("must be checked"));
    assertThat(findings(imported, Kind.DERIVED, "spec.cluster.secretRef.name")).hasSize(1);
  }

  @Test
  void aPlaceNobodyKnowsIsMissing() {
    var imported = imported("NETHICAL_REGION_ID=atlantis-1");

    assertThat(imported.region().at("/spec/location").isMissingNode()).isTrue();
    assertThat(imported.findings().toString()).contains("NETHICAL_PEAK_REQUESTS_PER_SECOND");
    for (var field : List.of("location.country", "location.continent", "group", "displayName")) {
      assertThat(findings(imported, Kind.MISSING, "spec." + field)).as(field).hasSize(1);
    }
  }

  @Test
  void aFileOfNothingIsARegionOfNothing() {
    var imported = imported("");

    assertThat(imported.region())
        .isEqualTo(
            Yaml.read(
                "{apiVersion: meridian.nethical.io/v1alpha1, kind: Region,"
                    + " metadata: {namespace: nethical}, spec: {fleet: nethical}}"));
    assertThat(findings(imported, Kind.MISSING, "metadata.name")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"EU-WEST-1", "1a", "a.b", "''"})
  void aNameTheHubWouldRefuseIsNoName(String id) {
    var imported = imported("NETHICAL_REGION_ID=" + id);

    assertThat(findings(imported, Kind.UNKNOWN, "metadata.name")).hasSize(1);
    assertThat(findings(imported, Kind.MISSING, "spec.cluster.secretRef.name")).hasSize(1);
  }

  @Test
  void findingsAreSortedByLineThenField() {
    assertThat(FleetFiles.imported(FleetFiles.file("eu-central-1")).findings()).isSorted();
  }

  @ParameterizedTest
  @MethodSource("regions")
  void whatAFileDeclaresIsWhatTheReferenceFleetKeeps(String region) {
    var imported = FleetFiles.imported(FleetFiles.file(region)).region();
    var kept = Yaml.read(Serialization.asYaml(ReferenceFleet.region(region)));

    for (var field :
        List.of(
            "capacity/sustainedRps",
            "capacity/peakRps",
            "group",
            "displayName",
            "location/country",
            "location/subdivision",
            "location/continent",
            "location/city",
            "cluster/secretRef/name",
            "compliance/regimes",
            "storage/hot/days",
            "cache/l1/size",
            "cache/l2/ttl",
            "cache/l2/timeout",
            "compliance/privacy/mode",
            "features/mlBlending",
            "observability/tracing/enabled")) {
      var said = imported.at("/spec/" + field);
      assertThat(said.isMissingNode() || agrees(said, kept.at("/spec/" + field)))
          .as(field)
          .isTrue();
    }
  }

  /** What the file says of a block may be less than the fleet does; lists of the API are sets. */
  private static boolean agrees(JsonNode said, JsonNode kept) {
    return switch (said.getNodeType()) {
      case OBJECT ->
          said.properties().stream().allMatch(e -> e.getValue().equals(kept.get(e.getKey())));
      case ARRAY -> said.valueStream().collect(toSet()).equals(kept.valueStream().collect(toSet()));
      default -> said.equals(kept);
    };
  }
}

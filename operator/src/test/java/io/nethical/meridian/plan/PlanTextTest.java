// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.nethical.meridian.api.Fleet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whole plans as text; {@code -Dgolden.update=true} writes them anew. */
class PlanTextTest {

  private static final Path FOLDER =
      ReferenceFleet.REPOSITORY.resolve("operator/src/test/resources/golden/plan");
  private static final RegionEdit FULL = RegionEdit.ofFullRegion();
  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).build();

  @Test
  void whatIsSaidIsPlanned() throws IOException {
    compare("said", FULL.inputs().plan());
  }

  @Test
  void whatIsLeftOutIsPlannedAsTheApiDocuments() throws IOException {
    var silent =
        FULL.without("displayName")
            .without("workload")
            .without("cache")
            .without("observability")
            .without("failover")
            .without("sync")
            .without("features")
            .without("compliance.privacy")
            .without("storage.compression")
            .without("storage.archive")
            .without("storage.encryptionAtRest")
            .without("database")
            .without("extraEnv")
            .without("deletionPolicy")
            .without("deletionTimeout")
            .without("driftPolicy")
            .without("adoptionPolicy")
            .without("location.subdivision")
            .without("capacity.bytesPerAction")
            .without("capacity.maxPayloadBytes");

    compare("silent", silent.inputs().with(fleetOfFewWords()).plan());
  }

  @Test
  void whatIsSaidInPartIsCompletedByTheBuiltInValues() throws IOException {
    var partly =
        FULL.with("workload", "{replicas: 3, autoscaling: {enabled: true}, probes: {failures: 5}}")
            .with("cache", "{l1: {size: 700Mi, ttl: 90s}, l2: {size: 9Gi, ttl: 2m}}")
            .with("storage.compression", "{enabled: false}")
            .with("features", "{mlBlending: {}, anomaly: {}, escalation: {}}")
            .with("sync", "{peers: [eu-west-1]}")
            .with("observability", "{tracing: {enabled: true}, logging: {level: DEBUG}}")
            .with("extraEnv", "[{name: EMPTY}]");

    compare("partly", partly.inputs().with(fleetOfFewWords()).plan());
  }

  @Test
  void everyValueMayBeAnotherThanTheBuiltInOne() throws IOException {
    var unlike =
        FULL.with(
                "workload.resources", "{requests: {cpu: '3', memory: 4Gi}, limits: {memory: 5Gi}}")
            .with(
                "workload.autoscaling",
                "{enabled: true, maxReplicas: 9, cpuPercent: 51, memoryPercent: 52}")
            .with("workload.ports", "{http: 8001, metrics: 9091}")
            .with(
                "workload.probes",
                "{livenessPath: /l, readinessPath: /r, startupPath: /s, period: 11s, timeout: 6s, failures: 4}")
            .with("workload.exposure", "{type: Given, addresses: [192.0.2.7]}")
            .with("workload.logicalDomain", "staging")
            .with("cache.l2", "{size: 9Gi, ttl: 7m, maxConnections: 51, timeout: 6s}")
            .with("storage.compression", "{enabled: false, level: 5}")
            .with("sync", "{peers: [eu-west-1], interval: 31s, maxConcurrent: 4, batchSize: 101}")
            .with("features.mlBlending", "{enabled: false, ruleWeight: '0.6', mlWeight: '0.4'}")
            .with("features.escalation.onLowConfidence", "false")
            .with("observability.metrics", "false")
            .with("observability.tracing.enabled", "false")
            .with(
                "observability.logging",
                "{level: WARNING, format: text, destinations: [file], file: /tmp/n/n.log}")
            .with("deletionPolicy", "Orphan")
            .with("deletionTimeout", "3m")
            .with("driftPolicy", "Report")
            .with("adoptionPolicy", "Never");

    compare("unlike", unlike.inputs().plan());
  }

  private static Fleet fleetOfFewWords() {
    return Edit.without(
        Edit.without(Edit.without(ReferenceFleet.fleet(), "workloadDefaults"), "featureDefaults"),
        "dns");
  }

  private static void compare(String name, PlanResult result) throws IOException {
    var file = FOLDER.resolve(name + ".yaml");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text(result));
    }
    assertThat(file).exists().content().isEqualTo(text(result));
  }

  private static String text(PlanResult result) throws JsonProcessingException {
    return YAML.writeValueAsString(Yaml.read(Canonical.json(result.plan().orElseThrow())));
  }
}

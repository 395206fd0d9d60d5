// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.nethical.meridian.e2e.demo.Definitions;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The hub chart's life in a real API server, with each Helm. */
@Tag("charts")
class HubReleaseIT {

  private static final Path CHART = Chart.HUB.folder();
  private static final String SYSTEM = "meridian-system";
  private static final String REGIONS = "nethical";
  private static final String ENROLLED =
      "--set-json=enrolments=[{\"namespace\":\"nethical\",\"secrets\":[\"eu-central-1\"]}]";
  private static final String PROFILES = "--set=profiles.create=true";

  @TempDir private static Path folder;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    server = Server.in(folder);
    List.of(SYSTEM, REGIONS).forEach(name -> server.namespace(name, Map.of()));
  }

  @AfterEach
  void clear() {
    release(Helms.FOURTH).gone();
    server.clear();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsInstalledIsWhatWasRendered(Helms helm) {
    Release release = release(helm);
    long start = System.nanoTime();
    release.install(CHART, ENROLLED);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<JsonNode> sent = release.manifest();
    List<String> differences = sent.stream().flatMap(d -> differences(d).stream()).toList();
    report(
        Measurement.reported(
            helm + "-install", "hub chart installed, definitions too", seconds, "s"),
        Measurement.reported(helm + "-objects", "objects of that release", sent.size(), "objects"),
        Measurement.atMost(
            helm + "-differences", "values not as rendered", differences.size(), "values", 0));
    assertThat(sent).hasSizeGreaterThan(12);
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anUpgradeBringsNewDefinitionsAndKeepsRegions(Helms helm) throws IOException {
    Release release = release(helm);
    release.install(OlderChart.in(folder.resolve("older-" + helm)));
    assertThat(field().isMissingNode()).isTrue();
    String uid = region();
    long start = System.nanoTime();
    release.upgrade(CHART, PROFILES);
    report(
        Measurement.reported(
            helm + "-upgrade",
            "hub chart upgraded, with definitions and profiles",
            (System.nanoTime() - start) / 1e9,
            "s"));
    assertThat(field().isMissingNode()).isFalse();
    assertThat(regionUid()).isEqualTo(uid);
    assertThat(profiles()).hasSize(16);
  }

  @ParameterizedTest
  @EnumSource
  void aRollbackBringsBackWhatWasThereBefore(Helms helm) {
    Release release = release(helm);
    release.install(CHART, "--set=image.tag=one");
    String uid = region();
    release.upgrade(CHART, "--set=image.tag=two,replicas=3");
    assertThat(image()).endsWith(":two");
    release.rollback(1);
    assertThat(image()).endsWith(":one");
    assertThat(regionUid()).isEqualTo(uid);
  }

  @ParameterizedTest
  @EnumSource
  void uninstallingKeepsDefinitionsRegionsAndProfilesAndSaysSo(Helms helm) {
    Release release = release(helm);
    release.install(CHART);
    String uid = region();
    release.upgrade(CHART, PROFILES);
    Command.Answer answer = release.uninstall();
    assertThat(answer.out() + answer.err()).contains(Definitions.NAMES).contains("gdpr");
    assertThat(server.client().apps().deployments().inAnyNamespace().list().getItems()).isEmpty();
    assertThat(server.client().rbac().clusterRoles().withName("meridian-operator").get()).isNull();
    assertThat(profiles()).hasSize(16);
    assertThat(regionUid()).isEqualTo(uid);
    release.install(CHART, PROFILES);
    assertThat(regionUid()).isEqualTo(uid);
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedValueChangesNothing(Helms helm) {
    Release release = release(helm);
    release.install(CHART, "--set=crds.create=false");
    Command.Answer answer = release.tryUpgrade(CHART, "--set=crds.create=false,replicas=9");
    assertThat(answer.code()).isNotZero();
    assertThat(answer.err()).contains("replicas");
    assertThat(release.revision()).isEqualTo(1);
  }

  @Test
  void theFourthGoesOnWithWhatTheThirdInstalled() {
    release(Helms.THIRD).install(CHART, "--set=image.tag=one");
    String uid = region();
    release(Helms.FOURTH).upgrade(CHART, "--set=image.tag=two", PROFILES);
    assertThat(image()).endsWith(":two");
    assertThat(regionUid()).isEqualTo(uid);
    assertThat(profiles()).hasSize(16);
  }

  private static Release release(Helms helm) {
    return new Release(helm, server, "meridian", SYSTEM);
  }

  private static List<String> differences(JsonNode sent) {
    String name = sent.get("kind").asText() + " " + sent.at("/metadata/name").asText();
    return Contained.missing(name, sent, server.live(sent)).toList();
  }

  private static JsonNode field() {
    return server
        .live(
            Chart.documents(
                    Chart.read(CHART.resolve("files/crds/regions.meridian.nethical.io.yaml")))
                .getFirst())
        .at(OlderChart.FIELD);
  }

  /** Makes a Region of the reference fleet and returns its UID. */
  private static String region() {
    server.served();
    server.client().resource(regionAsWritten()).create();
    return regionUid();
  }

  private static String regionUid() {
    return server.client().resource(regionAsWritten()).get().getMetadata().getUid();
  }

  private static GenericKubernetesResource regionAsWritten() {
    return Server.generic(
        Chart.documents(Chart.read(Chart.repository("regions/eu-central-1.yaml"))).getFirst());
  }

  private static List<GenericKubernetesResource> profiles() {
    return server
        .client()
        .genericKubernetesResources("meridian.nethical.io/v1alpha1", "ComplianceProfile")
        .list()
        .getItems();
  }

  private static String image() {
    var deployment =
        server.client().apps().deployments().inNamespace(SYSTEM).withName("meridian-operator");
    return deployment.get().getSpec().getTemplate().getSpec().getContainers().getFirst().getImage();
  }

  private static void report(Measurement... figures) {
    ReportFile.of(Chart.repository("."), "charts").add(List.of(figures));
  }
}

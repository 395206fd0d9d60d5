// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.FieldValidateable.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is rendered, before a real API server that is asked for its opinion and keeps nothing. */
@Tag("charts")
class AdmissionIT {

  private static final String SYSTEM = "meridian-system";

  @TempDir private static Path folder;
  private static Server server;

  static List<Case> cases() {
    return Case.all();
  }

  @BeforeAll
  static void start() throws IOException {
    server = Server.in(folder);
    server.namespace(SYSTEM, Map.of("pod-security.kubernetes.io/enforce", "restricted"));
    for (String other : List.of("nethical", "nethical-eu", "other")) {
      server.namespace(other, Map.of());
    }
    for (JsonNode definition :
        Chart.documents(
            Helms.FOURTH.template(Chart.HUB, "--show-only=templates/definitions.yaml").out())) {
      server.client().resource(Server.generic(definition)).create();
    }
    server.served();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  /** Of a ServiceMonitor it knows nothing. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyFieldIsOneTheServerKnows(Case with) {
    List<JsonNode> known =
        Chart.documents(Helms.FOURTH.template(with.chart(), with.values()).out()).stream()
            .filter(document -> !document.get("kind").asText().equals("ServiceMonitor"))
            .toList();
    assertThat(known)
        .isNotEmpty()
        .allSatisfy(
            document ->
                server
                    .client()
                    .resource(Server.generic(document))
                    .dryRun(true)
                    .fieldValidation(Validation.STRICT)
                    .serverSideApply());
  }

  @Test
  void anUnknownFieldWouldBeRefused() {
    Deployment deployment = deployment();
    deployment.getSpec().setAdditionalProperty("replica", 3);
    assertThatThrownBy(
            () ->
                server
                    .client()
                    .resource(deployment)
                    .dryRun(true)
                    .fieldValidation(Validation.STRICT)
                    .serverSideApply())
        .isInstanceOf(KubernetesClientException.class)
        .hasMessageContaining("replica");
  }

  @Test
  void thePodIsAdmittedWhereOnlyRestrictedPodsAre() {
    assertThat(tried(pod()).getMetadata().getUid()).isNotEmpty();
  }

  @Test
  void thePodIsRefusedThereWithOneRightMore() {
    Pod pod = pod();
    pod.getSpec().getContainers().getFirst().getSecurityContext().setAllowPrivilegeEscalation(true);
    assertThatThrownBy(() -> tried(pod))
        .isInstanceOf(KubernetesClientException.class)
        .hasMessageContaining("violates PodSecurity");
  }

  private static Pod tried(Pod pod) {
    return server.client().pods().inNamespace(SYSTEM).resource(pod).dryRun(true).create();
  }

  private static Pod pod() {
    PodTemplateSpec template = deployment().getSpec().getTemplate();
    return new PodBuilder()
        .withNewMetadata()
        .withName("operator")
        .withLabels(template.getMetadata().getLabels())
        .endMetadata()
        .withSpec(template.getSpec())
        .build();
  }

  private static Deployment deployment() {
    String rendered =
        Helms.FOURTH.template(Chart.HUB, "--show-only=templates/deployment.yaml").out();
    return server
        .client()
        .getKubernetesSerialization()
        .unmarshal(rendered.substring(rendered.indexOf("apiVersion")), Deployment.class);
  }
}

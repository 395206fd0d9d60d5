// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.cluster.RealServer;
import io.nethical.meridian.cluster.Rehearsal;
import io.nethical.meridian.cluster.Rehearsed;
import io.nethical.meridian.desired.DesiredObjects;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code meridian enrol} against a real API server; the test stands in for its controllers. */
class EnrolIT {

  @TempDir static Path folder;
  private static KubeAPIServer server;
  private static KubernetesClient admin;
  private static String kubeconfig;
  private static String context;

  @BeforeAll
  static void start() throws IOException {
    server = RealServer.started();
    var config = Config.fromKubeconfig(server.getKubeConfigYaml());
    context = config.getCurrentContext().getName();
    admin = new KubernetesClientBuilder().withConfig(config).build();
    kubeconfig =
        Files.writeString(folder.resolve("kubeconfig"), server.getKubeConfigYaml()).toString();
  }

  @AfterAll
  static void stop() {
    admin.close();
    server.stop();
  }

  @Test
  void theSecretItPrintsLetsTheOperatorMintAndPlanInTheMember() {
    assertThat(enrol("nethical", "eu-central-1").code()).isEqualTo(2);
    fillToken("nethical");
    var ran = enrol("nethical", "eu-central-1");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    var enrolment = Rehearsal.enrolment(secret(ran.out()));
    try (var rehearsal = Rehearsal.in(enrolment)) {
      var plan = ReferenceFleet.plan(RegionEdit.ofFullRegion().region());
      assertThat(rehearsal.of(DesiredObjects.of(plan)))
          .isNotEmpty()
          .allSatisfy(one -> assertThat(one.outcome()).isEqualTo(Rehearsed.Outcome.MADE));
    }
  }

  @Test
  void aMemberThatWritesNoTokenIsToldAndTheNextRunGoesOn() {
    var ran = enrol("tokenless", "eu-west-1");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("no token into Secret tokenless/meridian-enrolment-token");
    assertThat(admin.namespaces().withName("tokenless").get()).isNotNull();
  }

  @Test
  void aSecondRunChangesNothing() {
    enrol("twice", "eu-west-1");
    fillToken("twice");
    var first = versions("twice");
    assertThat(enrol("twice", "eu-west-1").code()).isZero();
    assertThat(versions("twice")).isEqualTo(first);
  }

  @Test
  void aNamespaceThatIsGrantedToAnotherRegionIsLeftAlone() {
    namespace("taken", Map.of("meridian.nethical.io/granted-to", "nethical/us-east-1"));
    var ran = enrol("taken", "eu-west-1");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("is granted to Region nethical/us-east-1");
    assertThat(admin.serviceAccounts().inNamespace("taken").withName("meridian-operator").get())
        .isNull();
  }

  @Test
  void whatSomebodyElseWantsOtherwiseIsNotOverruled() {
    admin
        .resource(
            new NamespaceBuilder()
                .withNewMetadata()
                .withName("lax")
                .withLabels(Map.of("pod-security.kubernetes.io/enforce", "privileged"))
                .endMetadata()
                .build())
        .create();
    var ran = enrol("lax", "eu-west-1");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("refuses").contains("pod-security.kubernetes.io/enforce");
  }

  @Test
  void aHubIsNoMemberOfItself() {
    var ran = enrol("hub", "eu-west-1", "--apply-to-hub-context=" + context);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("is a hub itself");
    assertThat(admin.namespaces().withName("hub").get()).isNull();
  }

  @Test
  void aClusterThatServesRegionsIsAHub() throws IOException {
    var crd = ReferenceFleet.REPOSITORY.resolve("crds/generated/regions.meridian.nethical.io.yaml");
    try (var in = Files.newInputStream(crd)) {
      var definition = admin.apiextensions().v1().customResourceDefinitions().load(in);
      definition.create();
      try {
        assertThat(enrol("serving", "eu-west-1").code()).isEqualTo(1);
      } finally {
        definition.delete();
        // The server takes it away a moment later, and to the other tests it would be a hub.
        Awaitility.await()
            .atMost(Duration.ofSeconds(30))
            .until(
                () ->
                    admin
                        .apiextensions()
                        .v1()
                        .customResourceDefinitions()
                        .list()
                        .getItems()
                        .isEmpty());
      }
    }
  }

  private static Ran enrol(String namespace, String region, String... more) {
    var args =
        Stream.of(
            "enrol",
            "--kubeconfig=" + kubeconfig,
            "--context=" + context,
            "--region=nethical/" + region,
            "--country=DE",
            "--namespace=" + namespace,
            "--timeout=1");
    return Ran.meridian(Stream.concat(args, Stream.of(more)).toArray(String[]::new));
  }

  private static void namespace(String name, Map<String, String> notes) {
    admin
        .resource(
            new NamespaceBuilder()
                .withNewMetadata()
                .withName(name)
                .withAnnotations(notes)
                .endMetadata()
                .build())
        .create();
  }

  /** As the controller of a whole cluster does. */
  private static void fillToken(String namespace) {
    var request = new TokenRequestBuilder().withNewSpec().withExpirationSeconds(3600L).endSpec();
    var token =
        admin
            .serviceAccounts()
            .inNamespace(namespace)
            .withName("meridian-enrolment")
            .tokenRequest(request.build())
            .getStatus()
            .getToken();
    var encoded = Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    admin
        .secrets()
        .inNamespace(namespace)
        .withName("meridian-enrolment-token")
        .edit(
            made -> {
              made.setData(Map.of("token", encoded));
              return made;
            });
  }

  private static List<String> versions(String namespace) {
    return Stream.of(
            admin.namespaces().withName(namespace).get(),
            admin.secrets().inNamespace(namespace).withName("meridian-enrolment-token").get(),
            admin.rbac().roles().inNamespace(namespace).withName("meridian-operator").get(),
            admin.rbac().clusterRoles().withName("meridian-operator-" + namespace).get())
        .map(object -> object.getMetadata().getResourceVersion())
        .toList();
  }

  private static Secret secret(String printed) {
    return Serialization.unmarshal(printed.split("(?m)^---$")[0], Secret.class);
  }
}

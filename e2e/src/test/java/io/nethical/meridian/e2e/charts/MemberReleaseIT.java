// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The member chart's life in a real API server, with each Helm. */
@Tag("charts")
class MemberReleaseIT {

  private static final Path CHART = Chart.MEMBER.folder();
  private static final Path GOLDEN =
      Chart.repository("operator/src/test/resources/golden/eu-central-1");

  @TempDir private static Path folder;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    server = Server.in(folder);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAccountsMayDoWhatTheyAreForAndNoMore(Helms helm) {
    String here = "rights-" + helm;
    release(helm, here).install(CHART, granted(here, "a"), "--set=patroni.bind=true");
    String operator = here + ":meridian-operator";
    String enrolment = here + ":meridian-enrolment";
    assertThat(server.allows(operator, "create", here, "services", "")).isTrue();
    assertThat(server.allows(operator, "get", "", "namespaces", here)).isTrue();
    assertThat(server.allows(operator, "patch", "", "namespaces", here)).isFalse();
    assertThat(server.allows(operator, "get", here, "secrets", "meridian-enrolment-token"))
        .isFalse();
    assertThat(server.allows(operator, "create", "default", "services", "")).isFalse();
    assertThat(server.allows(operator, "create", here, "pods", "")).isFalse();
    assertThat(server.allows(enrolment, "get", here, "services", "")).isFalse();
    assertThat(minting(enrolment, here, "meridian-operator")).isTrue();
    assertThat(minting(enrolment, here, "meridian-enrolment")).isFalse();
    assertThat(minting(operator, here, "meridian-operator")).isFalse();
  }

  private static boolean minting(String account, String namespace, String of) {
    return server.allows(account, "create", namespace, "serviceaccounts/token", of);
  }

  @ParameterizedTest
  @EnumSource
  void neitherUpgradeNorUninstallingTouchesWhatRuns(Helms helm) {
    String here = "life-" + helm;
    Release release = release(helm, here);
    long start = System.nanoTime();
    release.install(CHART, granted(here, "a"));
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(kinds(release)).doesNotContain("Deployment", "StatefulSet", "Job", "Pod");
    List<HasMetadata> running = running(here);
    release.upgrade(CHART, granted(here, "b"));
    assertThat(grant(here)).isEqualTo("nethical/b");
    assertThat(changed(running)).isEmpty();
    Command.Answer answer = release.uninstall();
    assertThat(answer.out() + answer.err()).contains(here);
    assertThat(changed(running)).isEmpty();
    assertThat(grant(here)).isEqualTo("nethical/b");
    assertThat(server.client().rbac().roles().inNamespace(here).list().getItems()).isEmpty();
    assertThat(server.client().serviceAccounts().inNamespace(here).list().getItems()).isEmpty();
    release.install(CHART, granted(here, "b"));
    assertThat(changed(running)).isEmpty();
    ReportFile.of(Chart.repository("."), "charts")
        .add(
            List.of(
                Measurement.reported(
                    helm + "-member-install", "member chart installed", seconds, "s")));
  }

  private static List<String> kinds(Release release) {
    return release.manifest().stream().map(object -> object.get("kind").asText()).toList();
  }

  /** A workload of the reference fleet, and a claim of it. */
  private static List<HasMetadata> running(String namespace) {
    var client = server.client();
    StatefulSet workload =
        client
            .getKubernetesSerialization()
            .unmarshal(Chart.read(GOLDEN.resolve("StatefulSet-workload.yaml")), StatefulSet.class);
    workload.getMetadata().setNamespace(namespace);
    PersistentVolumeClaim claim =
        client
            .getKubernetesSerialization()
            .unmarshal(
                """
                apiVersion: v1
                kind: PersistentVolumeClaim
                metadata: {name: data-workload-0, namespace: %s}
                spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
                """
                    .formatted(namespace),
                PersistentVolumeClaim.class);
    return List.of(client.resource(workload).create(), client.resource(claim).create());
  }

  /** Those that are not as they were when they were made. */
  private static List<String> changed(List<HasMetadata> objects) {
    return objects.stream()
        .filter(
            made -> {
              HasMetadata now = server.client().resource(made).get();
              return now == null
                  || !now.getMetadata()
                      .getResourceVersion()
                      .equals(made.getMetadata().getResourceVersion());
            })
        .map(HasMetadata::getFullResourceName)
        .toList();
  }

  private static String grant(String namespace) {
    return server
        .client()
        .namespaces()
        .withName(namespace)
        .get()
        .getMetadata()
        .getAnnotations()
        .get("meridian.nethical.io/granted-to");
  }

  private static Release release(Helms helm, String namespace) {
    return new Release(helm, server, namespace, "default");
  }

  private static String granted(String namespace, String region) {
    return "--set=grantedTo.namespace=nethical,grantedTo.region=%s,namespace.name=%s"
        .formatted(region, namespace);
  }
}

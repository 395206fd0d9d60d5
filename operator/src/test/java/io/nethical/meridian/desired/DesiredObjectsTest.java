// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DesiredObjectsTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @Test
  void equalPlansAskForEqualObjectsInTheSameOrder() {
    assertThat(DesiredObjects.of(plan(FULL))).isEqualTo(DesiredObjects.of(plan(FULL)));
  }

  @Test
  void whatPodsNeedAndWhatGuardsThemComesFirst() {
    assertThat(DesiredObjects.of(plan(FULL)))
        .extracting(desired -> desired.wave() + " " + desired.object().getKind())
        .containsExactly(
            "0 ConfigMap",
            "0 NetworkPolicy",
            "0 NetworkPolicy",
            "0 PodDisruptionBudget",
            "0 Service",
            "0 Service",
            "0 Service",
            "0 ServiceAccount",
            "1 HorizontalPodAutoscaler",
            "1 StatefulSet");
  }

  @Test
  void everyObjectSaysWhoseItIsAndHasNoOwner() {
    var plan = plan(FULL);

    assertThat(objects(FULL))
        .allSatisfy(
            object -> {
              assertThat(object.getMetadata().getNamespace()).isEqualTo("nethical");
              assertThat(object.getMetadata().getLabels()).containsAllEntriesOf(Labels.of(plan));
              assertThat(object.getMetadata().getOwnerReferences()).isEmpty();
            });
  }

  @Test
  void podsDoNotCarryTheUidSoThatATakeOverRollsNone() {
    assertThat(workload(FULL).getSpec().getTemplate().getMetadata().getLabels())
        .doesNotContainKey(Labels.REGION_UID)
        .containsAllEntriesOf(Labels.selector(plan(FULL), "workload"));
  }

  @Test
  void withAutoscalingTheNumberOfPodsIsOnlySeeded() {
    var off = FULL.with("workload.autoscaling.enabled", "false");

    assertThat(seeded(FULL)).containsExactly("/spec/replicas");
    assertThat(seeded(off)).isEmpty();
    assertThat(workload(FULL).getSpec().getReplicas()).isEqualTo(4);
  }

  @Test
  void aLoadBalancerListensWhereTheProbeOfTheFleetAsks() {
    var ports = named(FULL, Service.class, Names.PUBLIC).findFirst().orElseThrow();

    assertThat(ports.getSpec().getPorts())
        .singleElement()
        .satisfies(port -> assertThat(port.getPort()).isEqualTo(443));
  }

  @Test
  void anIngressAnswersToTheFleetsHost() {
    var ingress = FULL.with("workload.exposure.type", "Ingress");

    assertThat(named(ingress, Ingress.class, Names.WORKLOAD))
        .singleElement()
        .satisfies(
            object ->
                assertThat(object.getSpec().getRules().getFirst().getHost())
                    .isEqualTo("api.nethical.example.com"));
    assertThat(named(ingress, Service.class, Names.PUBLIC)).isEmpty();
  }

  @Test
  void givenAddressesNeedNoObjectOfTheirOwn() {
    var given = FULL.with("workload.exposure", "{type: Given, addresses: [192.0.2.1]}");

    assertThat(objects(given))
        .extracting(HasMetadata::getKind)
        .doesNotContain("Ingress")
        .filteredOn("Service"::equals)
        .hasSize(2);
  }

  @Test
  void nothingMayLeaveForTheWorld() {
    assertThat(
            named(FULL, NetworkPolicy.class, Names.WORKLOAD)
                .flatMap(policy -> policy.getSpec().getEgress().stream()))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.getTo()).isNotEmpty();
              assertThat(rule.getTo()).allSatisfy(peer -> assertThat(peer.getIpBlock()).isNull());
            });
  }

  @Test
  void nothingThatIsSentIsEmptyButSelectorsOfEverything() {
    assertThat(objects(FULL))
        .allSatisfy(object -> assertThat(empties("", Rendered.object(object))).isEmpty());
  }

  @Test
  void aMetricsPortThatIsClosedIsNowhereOffered() {
    var silent = FULL.with("observability.metrics", "false");

    assertThat(objects(silent))
        .allSatisfy(
            object -> assertThat(Rendered.object(object).toString()).doesNotContain("9090"));
  }

  private static List<String> empties(String path, JsonNode node) {
    var here = node.isContainerNode() ? node.isEmpty() : node.isNull() || node.asText().isEmpty();
    if (here) {
      return path.endsWith("/namespaceSelector") ? List.of() : List.of(path);
    }
    var fields =
        node.properties().stream()
            .flatMap(field -> empties(path + "/" + field.getKey(), field.getValue()).stream());
    var items =
        node.isArray()
            ? Stream.iterate(0, index -> index < node.size(), index -> index + 1)
                .flatMap(index -> empties(path + "/" + index, node.get(index)).stream())
            : Stream.<String>empty();
    return Stream.concat(fields, items).toList();
  }

  private static StatefulSet workload(RegionEdit edit) {
    return named(edit, StatefulSet.class, Names.WORKLOAD).findFirst().orElseThrow();
  }

  private static List<String> seeded(RegionEdit edit) {
    return DesiredObjects.of(plan(edit)).stream()
        .flatMap(desired -> desired.seeded().stream())
        .toList();
  }

  private static <T extends HasMetadata> Stream<T> named(
      RegionEdit edit, Class<T> type, String name) {
    return objects(edit).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(object -> object.getMetadata().getName().equals(name));
  }

  private static List<HasMetadata> objects(RegionEdit edit) {
    return DesiredObjects.of(plan(edit)).stream().map(DesiredObject::object).toList();
  }

  private static Plan plan(RegionEdit edit) {
    return ReferenceFleet.plan(edit.region());
  }
}

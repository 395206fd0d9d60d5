// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.desired.DesiredObject;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import io.nethical.meridian.removal.Breaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A StatefulSet with one claim on a real API server without controllers: the test makes the claim
 * and plays the collector that lets an orphaning set go.
 */
class GrowthIT {

  private static final Breaker NO_BREAKER =
      new Breaker(100, new Breaker.RegionName("nethical", "fixture"), "");

  private static ServerMember server;
  private final String namespace = server.newNamespace();
  private final Member member = server.connect(namespace, "fixture");

  @BeforeAll
  static void start() {
    server = new ServerMember();
    server
        .admin()
        .load(GrowthIT.class.getResourceAsStream("growth-storage-class.yaml"))
        .serverSideApply();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aLargerClaimIsGrownAndTheSetMadeAnewAroundIt() {
    standing("1Gi");
    assertThat(apply("2Gi", "ssd")).extracting(Outcome::result).containsExactly(Result.UPDATED);
    assertThat(requested()).isEqualTo("2Gi");
    assertThat(set().getMetadata().getFinalizers()).containsExactly("orphan");
    letGo();
    assertThat(apply("2Gi", "ssd")).extracting(Outcome::result).containsExactly(Result.CREATED);
    var template = set().getSpec().getVolumeClaimTemplates().getFirst();
    assertThat(template.getSpec().getResources().getRequests().get("storage")).hasToString("2Gi");
    assertThat(apply("2Gi", "ssd")).extracting(Outcome::result).containsExactly(Result.UNCHANGED);
  }

  @Test
  void aSmallerClaimIsRefusedAndNothingTouched() {
    standing("2Gi");
    String before = set().getMetadata().getResourceVersion();
    assertThat(apply("1Gi", "ssd"))
        .singleElement()
        .satisfies(o -> assertThat(o.result().failed()).isTrue())
        .satisfies(o -> assertThat(o.message()).contains("cannot shrink from 2Gi to 1Gi"));
    assertThat(set().getMetadata().getResourceVersion()).isEqualTo(before);
    assertThat(requested()).isEqualTo("2Gi");
  }

  @Test
  void anotherStorageClassIsRefusedAndNothingTouched() {
    standing("1Gi");
    String before = set().getMetadata().getResourceVersion();
    assertThat(apply("1Gi", "hdd"))
        .singleElement()
        .satisfies(o -> assertThat(o.message()).contains("spec.storageClassName"));
    assertThat(set().getMetadata().getResourceVersion()).isEqualTo(before);
  }

  @Test
  void aClaimThatItsClassDoesNotGrowLeavesTheSetAsItWas() {
    standing("1Gi", "fixed");
    assertThat(apply("2Gi", "fixed"))
        .singleElement()
        .satisfies(o -> assertThat(o.result().failed()).isTrue())
        .satisfies(o -> assertThat(o.message()).contains("resize"));
    assertThat(set().getMetadata().getDeletionTimestamp()).isNull();
  }

  private void standing(String size) {
    standing(size, "ssd");
  }

  private void standing(String size, String storageClass) {
    apply(size, storageClass);
    var claim =
        server.admin().resource(read(PersistentVolumeClaim.class, "claim", size, storageClass));
    claim.create();
    claim.editStatus(
        c ->
            new PersistentVolumeClaimBuilder(c)
                .editOrNewStatus()
                .withPhase("Bound")
                .endStatus()
                .build());
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(() -> member.observed(MemberKind.PERSISTENT_VOLUME_CLAIM).count() == 1);
  }

  private List<Outcome> apply(String size, String storageClass) {
    var set = read(StatefulSet.class, "set", size, storageClass);
    var wanted = WantedObjects.of(List.of(new DesiredObject(set, 1, List.of())));
    var rules = new WriteRules("uid-of-fixture", AdoptionPolicy.IF_NO_DIFF, DriftPolicy.CORRECT);
    return server.applier().apply(member, wanted, rules, NO_BREAKER);
  }

  private <T> T read(Class<T> type, String name, String size, String storageClass) {
    try (var file = GrowthIT.class.getResourceAsStream("growth-" + name + ".yaml")) {
      String text =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .replace("${namespace}", namespace)
              .replace("${size}", size)
              .replace("${class}", storageClass);
      return Serialization.unmarshal(text, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void letGo() {
    server
        .admin()
        .apps()
        .statefulSets()
        .inNamespace(namespace)
        .withName("store")
        .edit(
            s -> {
              s.getMetadata().setFinalizers(List.of());
              return s;
            });
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(() -> member.observed(MemberKind.STATEFUL_SET).findAny().isEmpty());
  }

  private StatefulSet set() {
    return server.admin().apps().statefulSets().inNamespace(namespace).withName("store").get();
  }

  private PersistentVolumeClaim claim() {
    return server
        .admin()
        .persistentVolumeClaims()
        .inNamespace(namespace)
        .withName("data-store-0")
        .get();
  }

  private String requested() {
    return claim().getSpec().getResources().getRequests().get("storage").toString();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetStatus;
import io.nethical.meridian.api.region.RegionCapacityStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.api.shared.Leftover;
import io.nethical.meridian.cluster.ClusterSecrets;
import io.nethical.meridian.cluster.Members.RegionRef;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.declared.ClusterFacts;
import io.nethical.meridian.removal.Deletion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is left of a Region when its hub or its member was not there in time. */
class LeavingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static OneServer server;

  @BeforeAll
  static void start() {
    server = new OneServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aMemberThatIsBackIsSweptOfThatUidAloneAndDataStays() {
    server.configMap("a-old", "a", "uid-of-a");
    server.claim("a-data", "a", "uid-of-a");
    server.configMap("a-new", "a", "uid-of-a-born-again");
    server.enrol("a", "a", server.deadKubeconfig());
    var sweep = sweep();
    var fleet = fleet(new Leftover("a", "uid-of-a", "a", OneServer.TARGET, null, null, "dead"));
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> step(sweep, fleet).isEmpty() && connected("a/uid-of-a"));
    assertThat(server.hasConfigMap("a-old")).isTrue();

    server.enrol("a", "a", server.kubeconfig());
    Awaitility.await().atMost(PATIENCE).until(() -> step(sweep, fleet).contains("uid-of-a"));
    assertThat(server.hasConfigMap("a-old")).isFalse();
    assertThat(server.hasConfigMap("a-new")).isTrue();
    var claim = server.admin.persistentVolumeClaims().inNamespace(OneServer.TARGET);
    assertThat(claim.withName("a-data").get().getMetadata().getDeletionTimestamp()).isNull();
    assertThat(connected("a/uid-of-a")).isFalse();
  }

  @Test
  void aClusterThatIsGrantedToSomebodyElseByNowIsNotEntered() {
    server.configMap("b-old", "b", "uid-of-b");
    server.enrol("b", "other", server.kubeconfig());
    var sweep = sweep();
    var fleet = fleet(new Leftover("b", "uid-of-b", "b", OneServer.TARGET, null, null, "dead"));
    var secret = new ClusterSecrets.Ref(OneServer.HUB, "b");
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () ->
                server.secrets.enrolment(secret).stream()
                    .anyMatch(e -> e.facts() instanceof ClusterFacts.Enrolled));
    assertThat(step(sweep, fleet)).isEmpty();
    assertThat(connected("b/uid-of-b")).isFalse();
    assertThat(server.hasConfigMap("b-old")).isTrue();
  }

  @Test
  void aRegionDeletedWithAllOfItsHubNamespaceLeavesOverTheOpenConnection() {
    server.configMap("c-environment", "c", "uid-of-c");
    server.enrol("c", "c", server.kubeconfig());
    var connections =
        new Connections(
            server.secrets, server.members, server.waker, new HubIdentity(server.admin));
    var region = region("c");
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () ->
                connections
                    .member(region, connections.enrolment(region))
                    .filter(m -> m.synced())
                    .isPresent());
    server.admin.secrets().inNamespace(OneServer.HUB).withName("c").delete();
    var removal = new RegionRemoval(server.clearance, Clock.systemUTC());
    var seen = new Deletion[1];
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> {
              var enrolment = connections.enrolment(region);
              seen[0] = removal.step(region, enrolment, connections.member(region, enrolment));
              return seen[0].over(Optional.empty());
            });
    assertThat(seen[0]).isEqualTo(new Deletion.Over(""));
    assertThat(server.hasConfigMap("c-environment")).isFalse();
  }

  private static Sweep sweep() {
    return new Sweep(
        server.secrets,
        server.members,
        server.waker,
        server.clearance,
        new Suspension(Clock.systemUTC()));
  }

  private static Set<String> step(Sweep sweep, Fleet fleet) {
    server.members.probeAll();
    return sweep.step(fleet, List.of());
  }

  private static boolean connected(String leftover) {
    var ref = new RegionRef(OneServer.HUB, leftover);
    return server.members.of(ref).isPresent();
  }

  private static Fleet fleet(Leftover leftover) {
    var fleet = new Fleet();
    fleet.getMetadata().setNamespace(OneServer.HUB);
    fleet.getMetadata().setName("fleet");
    fleet.setSpec(ReferenceFleet.fleet().getSpec());
    fleet.setStatus(new FleetStatus(1L, List.of(), null, null, List.of(), List.of(leftover)));
    return fleet;
  }

  private static Region region(String name) {
    var region = RegionEdit.ofFullRegion().with("cluster.secretRef.name", name).region();
    region.getMetadata().setNamespace(OneServer.HUB);
    region.getMetadata().setName(name);
    region.getMetadata().setUid("uid-of-" + name);
    region.getMetadata().setDeletionTimestamp(Instant.now().toString());
    var capacity = new RegionCapacityStatus(null, null, null);
    region.setStatus(
        new RegionStatus(
            1L, List.of(), null, capacity, List.of(), null, null, List.of(), List.of(), null));
    return region;
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.desired.Names;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import io.nethical.meridian.removal.DataFate;
import io.nethical.meridian.removal.MemberView;
import io.nethical.meridian.removal.RemovalStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A Region leaves a real API server. Nothing collects garbage or protects claims there, so the test
 * lets go what a controller would.
 */
class RemovalIT {

  private static final String FOREGROUND = "foregroundDeletion";
  private static ServerMember server;

  @BeforeAll
  static void start() {
    server = new ServerMember();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whatRunsPodsGoesFirstAndIsWaitedForThenTheRestAndDataStays() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    var claim = trial.claim("data-0", trial.rules.regionUid());
    var first = step(trial, DataFate.KEPT_BY_POLICY);
    assertThat(first.waitFor()).extracting(o -> o.key().kind()).contains("StatefulSet");
    var waiting = step(trial, DataFate.KEPT_BY_POLICY);
    assertThat(waiting.waitFor())
        .extracting(o -> o.key().toString())
        .containsExactly("StatefulSet/" + Names.WORKLOAD);
    assertThat(server.live(trial.keyOf("ConfigMap", Names.ENVIRONMENT))).isNotNull();
    release(trial.keyOf("StatefulSet", Names.WORKLOAD), FOREGROUND);
    finish(trial, DataFate.KEPT_BY_POLICY);
    assertThat(trial.desired).allMatch(d -> server.live(trial.key(d)) == null);
    assertThat(server.live(claim)).isNotNull();
  }

  @Test
  void withConsentTheClaimsOfThisRegionGoLastAndThoseOfAnotherStay() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    var ours = trial.claim("data-0", trial.rules.regionUid());
    var theirs = trial.claim("data-1", "an-earlier-uid");
    step(trial, DataFate.DELETED);
    release(trial.keyOf("StatefulSet", Names.WORKLOAD), FOREGROUND);
    var order = finish(trial, DataFate.DELETED);
    assertThat(order.getLast()).isEqualTo(ours);
    assertThat(server.live(ours)).isNull();
    assertThat(server.live(theirs).getMetadata().getDeletionTimestamp()).isNull();
  }

  @Test
  void aRegionThatDiedInMidCreateIsClearedByAProcessThatKnowsNothingOfIt() {
    var trial = new Trial(server, Trial.plan());
    trial.strangersConfigMap(Map.of("LOG_LEVEL", "TRACE"));
    assertThat(trial.apply()).extracting(Outcome::result).contains(Result.CREATED);
    var reborn = trial.on(server.connectAgain(trial.namespace, trial.plan.region().name()));
    finish(reborn, DataFate.KEPT_BY_POLICY);
    assertThat(trial.desired)
        .filteredOn(d -> server.live(trial.key(d)) != null)
        .extracting(d -> trial.key(d).toString())
        .containsExactly("ConfigMap/" + Names.ENVIRONMENT);
  }

  @Test
  void whatTheCacheMissedIsFoundBeforeTheRegionGoes() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    trial.desired.forEach(d -> trial.member.forget(trial.member.observed(trial.key(d))));
    assertThat(view(trial).standing().objects()).hasSameSizeAs(trial.desired);
  }

  @Test
  void aSuccessorsObjectsAreNotTouchedByTheRemovalOfTheOneBefore() {
    var before = new Trial(server, Trial.plan());
    before.apply();
    var successor = before.bornAgain("successor-uid", AdoptionPolicy.IF_NO_DIFF);
    assertThat(successor.results()).containsValue(Result.OWNED_BY_OTHERS);
    step(before, DataFate.DELETED);
    release(before.keyOf("StatefulSet", Names.WORKLOAD), FOREGROUND);
    finish(before, DataFate.DELETED);
    assertThat(successor.apply()).extracting(Outcome::result).containsOnly(Result.CREATED);
    assertThat(finish(before, DataFate.DELETED)).isEmpty();
    assertThat(successor.apply()).extracting(Outcome::result).containsOnly(Result.UNCHANGED);
  }

  private static MemberView.Seen view(Trial trial) {
    return (MemberView.Seen) server.clearance().view(trial.member, trial.rules.regionUid());
  }

  /** One pass, as the operator makes it. */
  private static RemovalStep step(Trial trial, DataFate fate) {
    var step = RemovalStep.next(view(trial).standing(), fate, trial.rules.regionUid());
    assertThat(server.clearance().delete(trial.member, step.delete())).isEmpty();
    return step;
  }

  /** Passes to the end; what was deleted on the way, in its order. */
  private static List<ObjectKey> finish(Trial trial, DataFate fate) {
    var order = new ArrayList<ObjectKey>();
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(
            () -> {
              var step = step(trial, fate);
              step.delete().forEach(o -> order.add(o.key()));
              step.delete().stream()
                  .map(o -> o.key())
                  .filter(key -> key.kind().equals("PersistentVolumeClaim"))
                  .forEach(key -> release(key, "kubernetes.io/pvc-protection"));
              return step.done();
            });
    return order;
  }

  /** Takes a finalizer off, as the controller does that put it there. */
  private static void release(ObjectKey key, String finalizer) {
    var live = server.live(key);
    if (live != null && live.getMetadata().getFinalizers().remove(finalizer)) {
      server.admin().resource((HasMetadata) live).update();
    }
  }
}

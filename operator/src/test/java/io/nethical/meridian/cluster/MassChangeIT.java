// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.desired.Names;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan that lost most of its objects, against a real API server that holds them all. */
class MassChangeIT {

  private static final int FEW = 4;
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
  void aPlanThatShrankWritesNothingAtAllUntilItsOwnHashIsApproved() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    var shrunk = WantedObjects.of(trial.desired.subList(0, FEW));
    trial.editConfigMap(Map.of("LOG_LEVEL", "TRACE"));
    trial.waitUntilDifferent(Names.ENVIRONMENT);
    long written = writes();

    assertThat(trial.apply(shrunk, "")).extracting(Outcome::result).containsExactly(blocked());
    assertThat(trial.apply(shrunk, WantedObjects.of(trial.desired).hash()))
        .extracting(Outcome::result)
        .containsExactly(blocked());
    assertThat(writes()).isEqualTo(written);

    assertThat(trial.apply(shrunk, shrunk.hash()))
        .filteredOn(o -> o.result() == Result.PRUNED)
        .hasSize(trial.desired.size() - FEW);
  }

  @Test
  void anEmptyPlanRemovesNothing() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    var nothing = WantedObjects.of(List.of());
    long written = writes();
    assertThat(trial.apply(nothing, nothing.hash()))
        .extracting(Outcome::result)
        .containsExactly(blocked());
    assertThat(writes()).isEqualTo(written);
  }

  @Test
  void thePlansHashIsThatOfItsObjectsInAnyOrder() {
    var trial = new Trial(server, Trial.plan());
    var wanted = WantedObjects.of(trial.desired);
    assertThat(WantedObjects.of(trial.desired.reversed()).hash()).isEqualTo(wanted.hash());
    var other = trial.to(Trial.plan("observability.logging.level", "WARNING"));
    assertThat(WantedObjects.of(other.desired).hash()).isNotEqualTo(wanted.hash());
  }

  private static Result blocked() {
    return Result.MASS_CHANGE_BLOCKED;
  }

  private static long writes() {
    return server.calls("apply") + server.calls("delete");
  }
}

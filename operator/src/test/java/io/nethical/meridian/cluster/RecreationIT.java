// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.desired.Labels;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A Region created again where an earlier one of its name left objects or data. */
class RecreationIT {

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
  void orphanedObjectsAreTakenOverOnlyUnderAlwaysAndThenWholly() {
    var orphaned = new Trial(server, Trial.plan());
    orphaned.apply();
    var careful = orphaned.bornAgain("second-uid", AdoptionPolicy.IF_NO_DIFF);
    assertThat(careful.apply()).extracting(Outcome::result).containsOnly(Result.OWNED_BY_OTHERS);
    var heir = orphaned.bornAgain("third-uid", AdoptionPolicy.ALWAYS);
    assertThat(heir.apply()).extracting(Outcome::result).containsOnly(Result.ADOPTED);
    assertThat(heir.apply()).extracting(Outcome::result).containsOnly(Result.UNCHANGED);
  }

  @Test
  void claimsOfAnEarlierRegionAreFoundAndBecomeOursWhenTaken() {
    var trial = new Trial(server, Trial.plan());
    var kept = trial.claim("data-0", "an-earlier-uid");
    trial.claim("data-1", trial.rules.regionUid());
    assertThat(found(trial).names()).containsExactly("data-0");
    assertThat(found(trial).take()).extracting(Outcome::result).containsExactly(Result.ADOPTED);
    assertThat(found(trial).names()).isEmpty();
    assertThat(server.live(kept).getMetadata().getLabels())
        .containsEntry(Labels.REGION_UID, trial.rules.regionUid());
  }

  private static KeptClaims found(Trial trial) {
    return KeptClaims.of(trial.member, trial.rules.regionUid()).orElseThrow();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.desired.Names;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program that undoes every correction, on a real API server. */
class ContentionIT {

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
  void aProgramThatUndoesEveryCorrectionIsAnsweredSoOftenAndThenLeftAlone() {
    var trial = new Trial(server, Trial.plan());
    trial.apply();
    // The creation counted as the first round.
    for (int round = 1; round < Contention.ROUNDS; round++) {
      undo(trial);
      assertThat(trial.apply()).extracting(Outcome::result).contains(Result.CORRECTED);
    }
    undo(trial);
    long written = server.calls("apply");

    var outcomes = trial.apply();

    assertThat(outcomes)
        .filteredOn(o -> o.key().name().equals(Names.ENVIRONMENT))
        .singleElement()
        .satisfies(o -> assertThat(o.result()).isEqualTo(Result.FIELD_CONFLICT))
        .satisfies(o -> assertThat(o.message()).contains("left as it is until"));
    assertThat(server.calls("apply")).isEqualTo(written);
  }

  private static void undo(Trial trial) {
    trial.editConfigMap(Map.of("LOG_LEVEL", "TRACE"));
    trial.waitUntilDifferent(Names.ENVIRONMENT);
  }
}

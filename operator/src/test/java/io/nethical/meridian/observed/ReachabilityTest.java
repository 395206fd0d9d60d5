// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.observed.Reachability.State;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReachabilityTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void theFirstAnswerMakesItReachableAndWritable() {
    var member = Reachability.unproven(START).answered(at(1));
    assertThat(member.state()).isEqualTo(State.REACHABLE);
    assertThat(member.answering()).isTrue();
  }

  @Test
  void peopleAreToldOnlyAfterTheGraceButWritesStopAtOnce() {
    var member = Reachability.unproven(START).answered(at(0)).failed(at(5), "ProbeFailed", "x");
    assertThat(member.answering()).isFalse();
    assertThat(member.state()).isEqualTo(State.REACHABLE);
    assertThat(member.failed(at(54), "ProbeFailed", "x").state()).isEqualTo(State.REACHABLE);
    var told = member.failed(at(55), "ProbeFailed", "x");
    assertThat(told.state()).isEqualTo(State.UNREACHABLE);
    assertThat(told.failingSince()).isEqualTo(at(5));
    assertThat(told.since()).isEqualTo(at(55));
  }

  @Test
  void writesResumeAtTheFirstAnswerAndPeopleAreToldAfterThree() {
    var down =
        Reachability.unproven(START)
            .answered(at(0))
            .failed(at(5), "ProbeFailed", "x")
            .failed(at(60), "ProbeFailed", "x");
    var first = down.answered(at(65));
    assertThat(first.answering()).isTrue();
    assertThat(first.state()).isEqualTo(State.UNREACHABLE);
    var third = first.answered(at(70)).answered(at(75));
    assertThat(third.state()).isEqualTo(State.REACHABLE);
    assertThat(third.since()).isEqualTo(at(75));
  }

  @Test
  void aFailureInBetweenStartsTheStreakAnew() {
    var down =
        Reachability.unproven(START)
            .failed(at(60), "ProbeFailed", "x")
            .answered(at(65))
            .answered(at(70))
            .failed(at(75), "ProbeFailed", "x");
    assertThat(down.answered(at(80)).answered(at(85)).state()).isEqualTo(State.UNREACHABLE);
    assertThat(down.answered(at(80)).answered(at(85)).answered(at(90)).state())
        .isEqualTo(State.REACHABLE);
  }

  @Test
  void aMemberThatNeverAnsweredSaysSo() {
    var member = Reachability.unproven(START).failed(at(5), "ProbeFailed", "refused");
    assertThat(member.state()).isEqualTo(State.UNKNOWN);
    var told = member.failed(at(50), "ProbeFailed", "refused");
    assertThat(told.state()).isEqualTo(State.UNREACHABLE);
    assertThat(told.reason()).isEqualTo("NeverConnected");
    assertThat(told.message()).isEqualTo("refused");
  }

  @Test
  void oneMoreFailureOfTheSameKindTellsNothingNew() {
    var down = Reachability.unproven(START).failed(at(60), "ProbeFailed", "x");
    assertThat(down.failed(at(65), "ProbeFailed", "x").tellsOtherThan(down)).isFalse();
    assertThat(down.failed(at(65), "CredentialsExpired", "x").tellsOtherThan(down)).isTrue();
  }

  private static Instant at(int seconds) {
    return START.plusSeconds(seconds);
  }
}

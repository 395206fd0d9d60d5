// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TapeTest {

  private static final Asked WEB = patch("web");
  private static final Asked POD = patch("pod");

  @Test
  void aCallIsKnownByItsIdentityWhateverTheOrder() {
    Tape one = new Tape("create");
    one.number(WEB);
    Call second = one.number(POD);
    Tape other = new Tape("create");
    assertThat(other.number(POD)).isEqualTo(second);
  }

  @Test
  void theSameCallAgainIsAnotherOccurrence() {
    Tape tape = new Tape("create");
    assertThat(tape.number(WEB).occurrence()).isEqualTo(1);
    assertThat(tape.number(WEB).occurrence()).isEqualTo(2);
  }

  @Test
  void aTrapSpringsOnceAndAtItsCallOnly() {
    Call web = new Tape("create").number(WEB);
    Trap trap = new Trap(Optional.of(new Plan.Answer(web, 409)));
    assertThat(trap.springs(new Tape("create").number(POD))).isEmpty();
    assertThat(trap.springs(new Tape("create").number(WEB))).isPresent();
    assertThat(trap.springs(new Tape("create").number(WEB))).isEmpty();
  }

  @Test
  void aFaultThatNobodyCarriedOutHasNotFired() {
    Call web = new Tape("create").number(WEB);
    Trap trap = new Trap(Optional.of(new Plan.Answer(web, 409)));
    trap.springs(web);
    assertThat(trap.await(Duration.ZERO)).isEmpty();
    trap.fired();
    assertThat(trap.await(Duration.ZERO)).isPresent();
  }

  @Test
  void aMissedFeedIsSilentFromItsFirstEventOn() {
    Feed services = new Feed("eu", "services");
    Trap trap = new Trap(Optional.of(new Plan.Deaf("create", new Feed("eu", Feed.ALL))));
    assertThat(trap.withheld(services, false)).isZero();
    assertThat(trap.withheld(services, true)).isPositive();
    assertThat(trap.withheld(services, false)).isPositive();
    assertThat(trap.withheld(new Feed("hub", "regions"), true)).isZero();
  }

  private static Asked patch(String name) {
    return new Asked("eu", "PATCH", URI.create("/api/v1/namespaces/n/services/" + name));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import static io.nethical.meridian.status.Situations.COMPLETE;
import static io.nethical.meridian.status.Situations.DOWN;
import static io.nethical.meridian.status.Situations.NOW;
import static io.nethical.meridian.status.Situations.ONE_SHORT;
import static io.nethical.meridian.status.Situations.UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.observed.Observation;
import io.nethical.meridian.observed.Reachability;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegionSituationTest {

  private final Region region = Situations.region();
  private final RegionSituation unread = RegionSituation.planned(region, Optional.empty());

  @BeforeEach
  void wasReady() {
    var ready = Situations.seen(region, UP, COMPLETE, List.of());
    region.setStatus(new RegionStatusFactory(() -> NOW).status(ready));
  }

  @Test
  void aStartThatHasReadNothingYetTakesNothingBack() {
    assertThat(unread.knowsLessThanBefore()).isTrue();
    assertThat(connecting(UP).knowsLessThanBefore()).isTrue();
  }

  @Test
  void whereNothingStandsNothingIsTakenBack() {
    region.setStatus(null);
    assertThat(unread.knowsLessThanBefore()).isFalse();
  }

  @Test
  void aNewGenerationIsToldOfAtOnce() {
    region.getMetadata().setGeneration(2L);
    assertThat(unread.knowsLessThanBefore()).isFalse();
  }

  @Test
  void aMemberThatIsLostIsToldOfOnlyAfterItsGrace() {
    var inGrace = UP.failed(NOW.plusSeconds(5), "ProbeFailed", "refused");
    assertThat(seen(inGrace).knowsLessThanBefore()).isTrue();
    assertThat(connecting(DOWN).knowsLessThanBefore()).isFalse();
  }

  @Test
  void whatWasReadAndComparedIsTold() {
    assertThat(Situations.seen(region, UP, ONE_SHORT, List.of()).knowsLessThanBefore()).isFalse();
  }

  @Test
  void aMemberReadOnlyAfterThePassHadFoundItBlindIsLeftForTheNextPass() {
    var late =
        Situations.of(region, Situations.observation(UP, COMPLETE, List.of()), Optional.empty());
    assertThat(late.knowsLessThanBefore()).isTrue();
  }

  private RegionSituation seen(Reachability member) {
    return Situations.seen(region, member, COMPLETE, List.of());
  }

  private RegionSituation connecting(Reachability member) {
    return Situations.of(
        region, Observation.none(member, "", Situations.MINTED, ""), Optional.empty());
  }
}

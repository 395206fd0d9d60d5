// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakeoverTest {

  private static final Map<String, Carrier> THREE =
      Map.of(
          "a", new Carrier(200, 500, List.of("gone", "b", "c")),
          "b", new Carrier(250, 500, List.of("c")),
          "c", new Carrier(100, 540, List.of()));

  @Test
  void whileNothingIsLostEachServesItsOwn() {
    var now = Takeover.of(THREE, Set.of());

    assertThat(now.servers()).allSatisfy((name, server) -> assertThat(server).contains(name));
    assertThat(now.carried()).isEqualTo(Map.of("a", 200L, "b", 250L, "c", 100L));
    assertThat(now.lost()).isEmpty();
  }

  @Test
  void allClientsOfALostRegionGoToTheFirstOfItsChainThatIsThere() {
    var now = Takeover.of(THREE, Set.of("a"));

    assertThat(now.servers()).containsEntry("a", Optional.of("b"));
    assertThat(now.carried()).isEqualTo(Map.of("b", 450L, "c", 100L));
  }

  @Test
  void whoIsLostTooIsPassedOver() {
    var now = Takeover.of(THREE, Set.of("a", "b"));

    assertThat(now.servers()).containsEntry("a", Optional.of("c"));
    assertThat(now.carried()).isEqualTo(Map.of("c", 550L));
    assertThat(now.overflow(THREE)).isEqualTo(Map.of("c", 10L));
  }

  @Test
  void withNobodyLeftInTheChainNobodyServes() {
    var now = Takeover.of(THREE, Set.of("c"));

    assertThat(now.servers()).containsEntry("c", Optional.empty());
    assertThat(now.unserved()).containsExactly("c");
    assertThat(Takeover.of(THREE, Set.of("a")).unserved()).isEmpty();
  }

  @Test
  void aNameThatIsNoRegionIsNobody() {
    assertThat(Takeover.of(THREE, Set.of("gone", "a")).lost()).containsExactly("a");
  }

  @Test
  void whoCarriesExactlyItsPeakDoesNotOverflow() {
    var two =
        Map.of(
            "a", new Carrier(250, 500, List.of("b")),
            "b", new Carrier(250, 500, List.of()));

    assertThat(Takeover.of(two, Set.of("a")).overflow(two)).isEmpty();
  }

  @Test
  void whoCarriesMoreThanItsPeakFallsAndDrawsTheNextIn() {
    var chain =
        Map.of(
            "a", new Carrier(300, 500, List.of("b", "c")),
            "b", new Carrier(300, 500, List.of("c")),
            "c", new Carrier(100, 650, List.of("d")),
            "d", new Carrier(100, 2000, List.of()));

    var end = Takeover.cascade(chain, Set.of("a"));

    assertThat(end.lost()).containsExactly("a", "b", "c");
    assertThat(end.carried()).isEqualTo(Map.of("d", 200L));
    assertThat(end.unserved()).containsExactly("a", "b");
  }

  @Test
  void aLossThatFitsDrawsNobodyIn() {
    assertThat(Takeover.cascade(THREE, Set.of("a"))).isEqualTo(Takeover.of(THREE, Set.of("a")));
  }
}

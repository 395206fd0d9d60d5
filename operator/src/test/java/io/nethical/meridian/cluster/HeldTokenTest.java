// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.authentication.TokenRequest;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a token is renewed, by a clock that stands where the test puts it. */
class HeldTokenTest {

  /** A monotonic clock may begin anywhere, also shortly before it turns over. */
  private static final long ASKED = Long.MAX_VALUE - Duration.ofMinutes(5).toNanos();

  private static final String MADE = "2026-01-01T00:00:00Z";

  @Test
  void theLifeIsTheServersOwnWordWhateverTimeItIsHere() {
    assertThat(minted(answer(3600, MADE, "2026-01-01T00:10:00Z")).life())
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(minted(answer(600, null, "1999-01-01T00:00:00Z")).life())
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aLifeLongerThanWasAskedForIsNotMadeUseOf() {
    assertThat(minted(answer(3600, MADE, "2027-01-01T00:00:00Z")).life())
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void anAnswerWithoutAGoodTokenIsNone() {
    assertThat(MintedToken.of(new TokenRequest(), ASKED)).isEmpty();
    assertThat(MintedToken.of(answer(3600, MADE, MADE), ASKED)).isEmpty();
    var empty = answer(3600, MADE, "2026-01-01T01:00:00Z");
    empty.getStatus().setToken("");
    assertThat(MintedToken.of(empty, ASKED)).isEmpty();
  }

  @Test
  void itIsDueAtFourFifthsOfItsLifeAndGoodUntilItsEnd() {
    var held = HeldToken.of(token(Duration.ofMinutes(10)));
    assertThat(held.due(after(Duration.ofSeconds(479)))).isFalse();
    assertThat(held.due(after(Duration.ofSeconds(480)))).isTrue();
    assertThat(held.good(after(Duration.ofSeconds(599)))).isTrue();
    assertThat(held.good(after(Duration.ofSeconds(600)))).isFalse();
  }

  @Test
  void pausesBetweenFailuresGrowToAMinuteWhileTheTokenIsGood() {
    var held = HeldToken.of(token(Duration.ofHours(1)));
    long now = after(Duration.ofMinutes(48));
    for (int seconds : new int[] {5, 10, 20, 40, 60, 60}) {
      held = held.failed(now, "no");
      long then = now + Duration.ofSeconds(seconds).toNanos();
      assertThat(held.due(then - 1)).isFalse();
      assertThat(held.due(then)).isTrue();
      now = then;
    }
    assertThat(held.trouble()).isEqualTo("no");
    assertThat(held.token()).isPresent();
  }

  @Test
  void withoutAGoodTokenNoPauseIsKept() {
    assertThat(HeldToken.none().failed(ASKED, "no").due(ASKED)).isTrue();
    var over = HeldToken.of(token(Duration.ofMinutes(10)));
    long end = after(Duration.ofMinutes(10));
    assertThat(over.failed(end, "no").due(end)).isTrue();
  }

  @Test
  void aNewTokenEndsTheTrouble() {
    var held = HeldToken.of(token(Duration.ofHours(1))).failed(ASKED, "no");
    assertThat(HeldToken.of(token(Duration.ofHours(1))).trouble()).isEmpty();
    assertThat(held.pause()).isNotEqualTo(HeldToken.none().pause());
  }

  @Test
  void theTokenIsNotInItsText() {
    var held = HeldToken.of(token(Duration.ofHours(1)));
    assertThat(held.toString()).contains("PT1H").doesNotContain("canary");
  }

  private static MintedToken token(Duration life) {
    return new MintedToken("canary", life, ASKED);
  }

  private static long after(Duration time) {
    return ASKED + time.toNanos();
  }

  private static MintedToken minted(TokenRequest answer) {
    return MintedToken.of(answer, ASKED).orElseThrow();
  }

  private static TokenRequest answer(long granted, String made, String ends) {
    return new TokenRequestBuilder()
        .withNewMetadata()
        .withCreationTimestamp(made)
        .endMetadata()
        .withNewSpec()
        .withExpirationSeconds(granted)
        .endSpec()
        .withNewStatus(ends, "canary")
        .build();
  }
}

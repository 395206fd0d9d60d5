// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final Finding FOUND =
      new Finding("kube-score", "cpu: no limit", "Deployment/operator", "limits", "hub");

  @ParameterizedTest
  @CsvSource({
    "kube-score, cpu: no limit, Deployment/operator, true",
    "kube-score, cpu: *, Deployment/*, true",
    "kube-score, *, *, true",
    "checkov, cpu: no limit, Deployment/operator, false",
    "kube-score, cpu, Deployment/operator, false",
    "kube-score, cpu: no limit, StatefulSet/operator, false",
    "kube-score, cpu: no limi., Deployment/operator, false",
  })
  void aWaiverCoversWhatItNames(String tool, String check, String object, boolean covers) {
    Waiver waiver = new Waiver(tool, check, object, "because", "2027-01-31");
    assertThat(waiver.covers(FOUND)).isEqualTo(covers);
    assertThat(new Waivers(List.of(waiver)).left(List.of(FOUND), TODAY)).hasSize(covers ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 1, 1",
    "2026-11-25, 0, 0",
    "2027-11-25, 0, 0",
    "2027-11-26, 1, 0",
  })
  void aWaiverIsForAYearAtMostAndCoversNothingWhenItIsOver(String until, int untimely, int left) {
    Waivers waivers = until(until);
    assertThat(waivers.untimely(TODAY)).hasSize(untimely);
    assertThat(waivers.left(List.of(FOUND), TODAY)).hasSize(left);
  }

  @Test
  void aWaiverOfNothingIsIdle() {
    assertThat(until("2027-01-31").idle(List.of(FOUND))).isEmpty();
    assertThat(until("2027-01-31").idle(List.of())).hasSize(1);
  }

  @Test
  void aWaiverWithoutAReasonIsNone() {
    assertThatThrownBy(() -> new Waiver("checkov", "a", "b", " ", "2027-01-31"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"some day", "''"})
  void aWaiverWithoutALastDayIsNone(String until) {
    assertThatThrownBy(() -> until(until)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void aListWithAnUnknownWordIsRefused(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("waivers.yaml"),
            "[{tool: a, check: b, object: c, why: d, until: 2027-01-31, unless: e}]");
    assertThatThrownBy(() -> Waivers.read(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("unless");
  }

  private static Waivers until(String day) {
    return new Waivers(List.of(new Waiver("kube-score", "cpu: *", "Deployment/*", "because", day)));
  }
}

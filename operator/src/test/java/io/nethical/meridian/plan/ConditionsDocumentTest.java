// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Reason.Concern;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is woken up by a reason finds it in the runbook. */
class ConditionsDocumentTest {

  /** Reasons of these conditions that no rule finds. */
  private static final List<String> OTHERS =
      List.of(
          "Accepted Accepted",
          "Accepted Pending",
          "Compliant Compliant",
          "Compliant Pending",
          "CapacitySufficient Sufficient",
          "CapacitySufficient Pending");

  @Test
  void everyReasonOfARuleHasItsSectionAndNoOtherHasOne() throws IOException {
    var reasons =
        Stream.of(Reason.values())
            .flatMap(reason -> condition(reason.concern()).stream().map(of -> of + " " + reason));

    assertThat(sections())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(OTHERS.stream(), reasons).toList());
  }

  /** How the condition is spelled that a concern speaks for. */
  static Optional<String> condition(Concern concern) {
    return switch (concern) {
      case ACCEPTED -> Optional.of("Accepted");
      case COMPLIANT -> Optional.of("Compliant");
      case CAPACITY -> Optional.of("CapacitySufficient");
      case NONE -> Optional.empty();
    };
  }

  private static List<String> sections() throws IOException {
    return Files.readAllLines(ReferenceFleet.REPOSITORY.resolve("docs/conditions.md")).stream()
        .filter(line -> line.matches("### (Accepted|Compliant|CapacitySufficient) .*"))
        .map(line -> line.substring(4))
        .toList();
  }
}

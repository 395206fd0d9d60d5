// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.nethical.meridian.e2e.measured.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsCommandTest {

  @TempDir Path folder;

  @Test
  void aReportBecomesFiguresOfAllOfPackagesAndOfRules() throws IOException {
    var report =
        report(
            mutation(true, "io.nethical.meridian.plan.law.EdgeRules")
                + mutation(false, "io.nethical.meridian.plan.law.EdgeRules$Inner")
                + mutation(true, "io.nethical.meridian.plan.Planner")
                + mutation(true, "io.nethical.meridian.plan.Planner"));

    assertThat(MutantsCommand.figures(Mutant.read(report)))
        .extracting(Measurement::id, Measurement::value, Measurement::met)
        .containsExactly(
            tuple("mutants-score", 75.0, false),
            tuple("mutants-count", 4.0, true),
            tuple("mutants-in-plan", 100.0, true),
            tuple("mutants-in-plan.law", 50.0, true),
            tuple("mutants-of-EdgeRules", 1.0, true));
  }

  @Test
  void rulesOfWhichNoMutantIsNoticedMissTheirGoal() throws IOException {
    var report = report(mutation(false, "io.nethical.meridian.plan.FleetRules"));

    assertThat(MutantsCommand.figures(Mutant.read(report)).getLast().met()).isFalse();
  }

  @Test
  void anythingElseIsNoReport() throws IOException {
    var text = Files.writeString(folder.resolve("mutations.xml"), "none");

    assertThatThrownBy(() -> Mutant.read(text)).hasMessageContaining("is no report of mutants");
  }

  private Path report(String mutations) throws IOException {
    return Files.writeString(
        folder.resolve("mutations.xml"), "<mutations>" + mutations + "</mutations>");
  }

  private static String mutation(boolean detected, String owner) {
    return "<mutation detected='%s'><mutatedClass>%s</mutatedClass></mutation>"
        .formatted(detected, owner);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.flaky;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTest {

  private static final String REPORT =
      """
      <testsuite>
        <testcase classname="io.example.AIT" name="holds"/>
        <testcase classname="io.example.AIT" name="breaks"><failure>no</failure></testcase>
        <testcase classname="io.example.AIT" name="throws"><error>no</error></testcase>
      </testsuite>
      """;

  @TempDir private Path reports;

  @Test
  void failuresAndErrorsCountByTest() throws IOException {
    Files.writeString(reports.resolve("TEST-A.xml"), REPORT);
    assertThat(Outcome.read(reports))
        .isEqualTo(new Outcome(3, List.of("AIT.breaks", "AIT.throws")));
  }

  @Test
  void aRunThatLeftNothingHasNoTests() {
    assertThat(Outcome.read(reports.resolve("none")).tests()).isZero();
  }

  @Test
  void whatAnEarlierRunLeftDoesNotCount() throws IOException {
    Files.writeString(reports.resolve("TEST-A.xml"), REPORT);
    Outcome.clear(reports);
    assertThat(Outcome.read(reports).tests()).isZero();
  }
}

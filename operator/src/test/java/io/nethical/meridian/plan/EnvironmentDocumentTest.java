// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract as a page for people; {@code -Dgolden.update=true} writes it anew. */
class EnvironmentDocumentTest {

  private static final Path PAGE = ReferenceFleet.REPOSITORY.resolve("docs/environment.md");

  private static final String HEAD =
      """
      # The environment contract

      Every environment variable a pod of the workload gets, from the ConfigMap `workload-environment`. The page is written from
      `EnvironmentContract` by its test.

      Each idea has one spelling: that of the first generation of environment files where it had one, else that of the second.
      New variables begin with `NETHICAL_`; OpenTelemetry's are as OpenTelemetry spells them. A changed environment rolls the pods.

      *Source* is a field below a Region's `spec`; `workload` and `features` fall back to the Fleet's `workloadDefaults` and
      `featureDefaults`. Where the field reference gives the operator's default, the variable carries it. Where it leaves the default to
      the application, or where a whole block such as `cache.l2` is absent, the variable is absent, which is not the same as `false`.
      A Region adds variables with `extraEnv`; every spelling on this page is refused there.
      """;

  private static final String POD =
      """

      ## The pod's own

      Set on each container, not in the ConfigMap.

      | variable | field of the pod |
      |---|---|
      """;

  @Test
  void thePageIsWhatTheContractSays() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE).exists().content().isEqualTo(page());
  }

  private static String page() {
    return HEAD
        + EnvironmentContract.SECTIONS.stream()
            .map(EnvironmentDocumentTest::section)
            .collect(Collectors.joining())
        + POD
        + EnvironmentContract.POD_FIELDS.entrySet().stream()
            .map(entry -> "| `%s` | `%s` |\n".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
  }

  private static String section(EnvironmentSection section) {
    return "\n## %s\n\n| variable | source | formerly |\n|---|---|---|\n".formatted(section.title())
        + section.keys().stream().map(EnvironmentDocumentTest::row).collect(Collectors.joining());
  }

  private static String row(EnvironmentKey key) {
    var formerly = key.formerly().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    return "| `%s` | %s | %s |\n".formatted(key.name(), key.source(), formerly);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Whether what is asked for gives away more than it needs, by the rules for Kubernetes. */
record Checkov(Tool tool) {

  static final String NAME = "checkov";

  /**
   * One folder alone, as its rules about several objects see all there is.
   *
   * @throws IllegalStateException when it did not read every file
   */
  Verdict judge(Documents documents) {
    JsonNode said =
        tool.ask(
            List.of(
                "--directory=" + documents.folder(),
                "--framework=kubernetes",
                "--output=json",
                "--compact",
                "--skip-download",
                "--download-external-modules=false"));
    JsonNode summary = said.path("summary");
    if (!summary.path("parsing_errors").asText().equals("0")) {
      throw new IllegalStateException(documents.name() + ": " + said);
    }
    return new Verdict(
        summary.get("passed").asInt()
            + summary.get("failed").asInt()
            + summary.get("skipped").asInt(),
        Stream.of("failed_checks", "skipped_checks")
            .flatMap(kind -> said.at("/results/" + kind).valueStream())
            .map(check -> finding(check, documents.name()))
            .toList());
  }

  /** A rule that an annotation skips counts, too. */
  private static Finding finding(JsonNode check, String where) {
    String[] parts = check.get("resource").asText().split("\\.", 3);
    return new Finding(
        NAME,
        check.get("check_id").asText(),
        parts[0] + "/" + parts[parts.length - 1],
        check.get("check_name").asText(),
        where);
  }
}

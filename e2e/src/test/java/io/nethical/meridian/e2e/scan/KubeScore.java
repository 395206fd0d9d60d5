// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether what is asked for is what a cluster runs well.
 *
 * @param kubernetes version, as {@code v1.36}
 */
record KubeScore(Tool tool, String kubernetes) {

  static final String NAME = "kube-score";

  private static final int ALL_WELL = 10;

  /**
   * Rules that are off unless they are named. Off stay those that want a limit of CPU or storage
   * equal to what is requested.
   */
  private static final List<String> MORE =
      List.of(
          "container-seccomp-profile",
          "container-ports-check",
          "container-memory-requests-equal-limits");

  Verdict judge(Documents documents) {
    List<String> line = new ArrayList<>(List.of("score", "--output-format=json"));
    line.add("--kubernetes-version=" + kubernetes);
    line.add("--disable-ignore-checks-annotations");
    MORE.forEach(rule -> line.add("--enable-optional-test=" + rule));
    line.addAll(documents.files());
    List<JsonNode> objects = tool.ask(line).valueStream().toList();
    return new Verdict(
        (int) objects.stream().flatMap(KubeScore::results).count(),
        objects.stream().flatMap(object -> findings(object, documents.name())).toList());
  }

  private static Stream<JsonNode> results(JsonNode object) {
    return object.get("checks").valueStream().filter(check -> !check.get("skipped").asBoolean());
  }

  private static Stream<Finding> findings(JsonNode object, String where) {
    String name =
        object.at("/type_meta/kind").asText() + "/" + object.at("/object_meta/name").asText();
    return results(object)
        .filter(check -> check.get("grade").asInt() < ALL_WELL)
        .flatMap(check -> findings(check, name, where));
  }

  /** One for each thing that is said, so that a waiver of one does not cover the others. */
  private static Stream<Finding> findings(JsonNode check, String object, String where) {
    String rule = check.at("/check/id").asText();
    String about = check.at("/check/comment").asText();
    JsonNode comments = check.get("comments");
    if (comments.isEmpty()) {
      return Stream.of(new Finding(NAME, rule, object, about, where));
    }
    return comments
        .valueStream()
        .map(c -> new Finding(NAME, rule + ": " + c.get("summary").asText(), object, about, where));
  }
}

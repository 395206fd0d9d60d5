// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a document is of the shape that an API server has for its kind.
 *
 * @param schemas folder of the schemas, as {@link Schemas} writes them
 */
record Kubeconform(Tool tool, Path schemas) {

  static final String NAME = "kubeconform";

  /** {@code StrictSuffix} is empty without {@code -strict}, and then there is no schema at all. */
  private static final String TEMPLATE =
      "schemas{{ .StrictSuffix }}/{{ .Group }}/{{ .ResourceKind }}-{{ .ResourceAPIVersion }}.json";

  Verdict judge(Documents documents) {
    JsonNode said =
        tool.ask(
            List.of(
                "-strict",
                "-summary",
                "-n=1",
                "-output=json",
                "-schema-location=" + schemas.resolveSibling(TEMPLATE),
                documents.folder().toString()));
    JsonNode summary = said.get("summary");
    return new Verdict(
        summary.get("valid").asInt()
            + summary.get("invalid").asInt()
            + summary.get("errors").asInt(),
        said.get("resources").valueStream().map(r -> finding(r, documents.name())).toList());
  }

  private static Finding finding(JsonNode resource, String where) {
    String says = resource.get("msg").asText();
    String object = resource.get("kind").asText() + "/" + resource.get("name").asText();
    return new Finding(NAME, says, object, resource.get("status").asText(), where);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;

/** A list. One that is too long is judged to its end all the same, as on the server. */
record ListShape(Shape entries, int least, int most, Uniqueness uniqueness) implements Shape {

  @Override
  public JsonNode judge(Place at, JsonNode value, Findings findings) {
    if (!(value instanceof ArrayNode list)) {
      findings.block(at, Shown.wrongKind("array", value));
      return NullNode.getInstance();
    }
    if (list.size() > most) {
      findings.block(at, "Too many: %d: must have at most %d items".formatted(list.size(), most));
    } else if (list.size() < least) {
      findings.add(at, "Invalid value: should have at least " + least + " items");
    }
    var judged = JsonNodeFactory.instance.arrayNode();
    for (var i = 0; i < list.size(); i++) {
      judged.add(entries.judge(at.entry(i), list.get(i), findings));
    }
    uniqueness.judge(at, judged, findings);
    return judged;
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/** True or false. */
record FlagShape() implements Shape {

  @Override
  public JsonNode judge(Place at, JsonNode value, Findings findings) {
    if (value.isBoolean()) {
      return value;
    }
    findings.block(at, Shown.wrongKind("boolean", value));
    return NullNode.getInstance();
  }
}

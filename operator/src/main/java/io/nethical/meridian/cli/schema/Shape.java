// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/** What the values at one path may be. */
sealed interface Shape
    permits FlagShape, ListShape, ObjectShape, Shape.Unread, TextShape, WholeShape {

  /** The value as it goes on, with defaults; null in place of a container that is none. */
  JsonNode judge(Place at, JsonNode value, Findings findings);

  /** What the server keeps for itself, such as who managed which field; it does not go on. */
  record Unread() implements Shape {
    @Override
    public JsonNode judge(Place at, JsonNode value, Findings findings) {
      return NullNode.getInstance();
    }
  }
}

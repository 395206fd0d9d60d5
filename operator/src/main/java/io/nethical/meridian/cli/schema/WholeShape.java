// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;

/** A whole number between two bounds, both allowed. */
record WholeShape(long minimum, long maximum) implements Shape {

  /** Beyond it the server, which reads such numbers as doubles, no longer sees whole ones. */
  private static final double MOST_EXACT = 1L << 53;

  @Override
  public JsonNode judge(Place at, JsonNode value, Findings findings) {
    if (!isWhole(value)) {
      findings.block(at, Shown.wrongKind("integer", value));
      return NullNode.getInstance();
    }
    var number = value.longValue();
    if (number < minimum) {
      findings.add(at, invalid(number) + "should be greater than or equal to " + minimum);
    }
    if (number > maximum) {
      findings.add(at, invalid(number) + "should be less than or equal to " + maximum);
    }
    return LongNode.valueOf(number);
  }

  private static String invalid(long number) {
    return "Invalid value: " + number + ": ";
  }

  private static boolean isWhole(JsonNode value) {
    if (value.isIntegralNumber()) {
      return value.canConvertToLong();
    }
    return value.isNumber()
        && Math.rint(value.doubleValue()) == value.doubleValue()
        && Math.abs(value.doubleValue()) <= MOST_EXACT;
  }
}

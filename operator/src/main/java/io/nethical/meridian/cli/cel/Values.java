// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * JSON as CEL sees it: Long, Double, String and Boolean; objects and lists stay JSON, and their
 * entries become values when they are read.
 */
final class Values {

  private Values() {}

  static Object of(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> number(node);
      case ARRAY, OBJECT -> node;
      default -> throw CelFailure.noOverload();
    };
  }

  /** Two types, which a conditional expression would make one of. An integer may be written 3.0. */
  private static Object number(JsonNode node) {
    if (node.canConvertToExactIntegral()) {
      return node.longValue();
    }
    return node.doubleValue();
  }

  static boolean truth(Object value) {
    return as(Boolean.class, value);
  }

  static <T> T as(Class<T> type, Object value) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw CelFailure.noOverload();
  }
}

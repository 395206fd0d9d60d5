// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** Functions on lists; a text's size is among them, since CEL spells it the same. */
final class Lists {

  private Lists() {}

  static Object size(Object value) {
    if (value instanceof String text) {
      return (long) text.codePointCount(0, text.length());
    }
    return (long) Values.as(ArrayNode.class, value).size();
  }

  static Object contains(Object value, Object list) {
    for (var entry : Values.as(ArrayNode.class, list)) {
      if (Arithmetic.same(value, Values.of(entry))) {
        return true;
      }
    }
    return false;
  }

  static Object isSorted(Object value) {
    var list = Values.as(ArrayNode.class, value);
    for (var i = 1; i < list.size(); i++) {
      if (Arithmetic.compare(Values.of(list.get(i - 1)), Values.of(list.get(i))) > 0) {
        return false;
      }
    }
    return true;
  }
}

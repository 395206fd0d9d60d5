// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** RFC 7396: null removes a field, objects merge, everything else replaces. */
final class MergePatch {
  private MergePatch() {}

  /** A new object; neither argument changes. */
  static ObjectNode apply(JsonNode base, ObjectNode patch) {
    ObjectNode result =
        base != null && base.isObject() ? base.deepCopy() : JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> change : patch.properties()) {
      String name = change.getKey();
      JsonNode value = change.getValue();
      if (value.isNull()) {
        result.remove(name);
      } else if (value instanceof ObjectNode inner) {
        result.set(name, apply(result.get(name), inner));
      } else {
        result.set(name, value.deepCopy());
      }
    }
    return result;
  }

  /** Adds the dotted path of every value the patch sets or removes. */
  static void leaves(String path, JsonNode patch, Set<String> into) {
    if (patch.isObject() && !patch.isEmpty()) {
      for (Map.Entry<String, JsonNode> field : patch.properties()) {
        leaves(
            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), into);
      }
    } else {
      into.add(path);
    }
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A schema of an API server, which says what it knows, as one that refuses what it does not know.
 *
 * <p>A null stays refused where a server would take it for nothing: nobody writes one on purpose.
 */
final class StrictSchema {

  private static final String MORE = "additionalProperties";
  private static final String OPEN = "x-kubernetes-preserve-unknown-fields";

  private StrictSchema() {}

  /** A copy; what is in it is strict, too. */
  static ObjectNode of(JsonNode schema) {
    ObjectNode strict = schema.deepCopy();
    close(strict);
    return strict;
  }

  private static void close(JsonNode node) {
    if (!(node instanceof ObjectNode schema)) {
      return;
    }
    if (isNumberOrText(schema)) {
      schema.remove("format");
      schema.putArray("type").add("integer").add("string");
    }
    schema.path("properties").forEach(StrictSchema::close);
    close(schema.path("items"));
    close(schema.path(MORE));
    if (schema.has("properties") && !schema.has(MORE) && !schema.path(OPEN).asBoolean()) {
      schema.put(MORE, false);
    }
  }

  /** Of a server's own kinds it is a format of text, of other kinds a mark. */
  private static boolean isNumberOrText(ObjectNode schema) {
    return schema.path("format").asText().equals("int-or-string")
        || schema.path("x-kubernetes-int-or-string").asBoolean();
  }
}

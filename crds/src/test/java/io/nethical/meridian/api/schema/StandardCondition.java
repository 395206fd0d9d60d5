// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import com.fasterxml.jackson.databind.node.TextNode;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaPropsBuilder;
import java.util.List;

/** The bounds of metav1.Condition; the client's class for it carries none of them. */
final class StandardCondition {
  private static final String TYPE = "^([a-z0-9.]+/)?[A-Za-z]([A-Za-z0-9_.-]*[A-Za-z0-9])?$";
  private static final String REASON = "^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$";

  private StandardCondition() {}

  static JSONSchemaProps schema() {
    return new JSONSchemaPropsBuilder()
        .withType("object")
        .withRequired("lastTransitionTime", "message", "reason", "status", "type")
        .addToProperties("type", type())
        .addToProperties("status", status())
        .addToProperties("reason", reason())
        .addToProperties("message", message())
        .addToProperties("lastTransitionTime", lastTransitionTime())
        .addToProperties("observedGeneration", observedGeneration())
        .build();
  }

  private static JSONSchemaProps type() {
    return text("Which question this condition answers, such as Ready. Required.")
        .withPattern(TYPE)
        .withMaxLength(316L)
        .build();
  }

  private static JSONSchemaProps status() {
    JSONSchemaProps status =
        text("True, False, or Unknown when it cannot be seen. Required.").build();
    status.setEnum(
        List.of(TextNode.valueOf("True"), TextNode.valueOf("False"), TextNode.valueOf("Unknown")));
    return status;
  }

  private static JSONSchemaProps reason() {
    return text("Why, as one word of a closed set. Required.")
        .withPattern(REASON)
        .withMinLength(1L)
        .withMaxLength(1024L)
        .build();
  }

  private static JSONSchemaProps message() {
    return text("What, where, since when, what is waited for and what can be done. Required.")
        .withMaxLength(32768L)
        .build();
  }

  private static JSONSchemaProps lastTransitionTime() {
    return text("When status last changed, RFC 3339. Required.").withFormat("date-time").build();
  }

  private static JSONSchemaProps observedGeneration() {
    return new JSONSchemaPropsBuilder()
        .withType("integer")
        .withFormat("int64")
        .withMinimum(0.0)
        .withDescription("Generation of the spec that this condition looked at. Absent: none.")
        .build();
  }

  private static JSONSchemaPropsBuilder text(String description) {
    return new JSONSchemaPropsBuilder().withType("string").withDescription(description);
  }
}

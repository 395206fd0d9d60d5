// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaPropsBuilder;
import io.nethical.meridian.api.schema.Constraint.Keyword;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
  @Test
  void everyKindOfConstraintIsReadAtItsPath() {
    assertThat(Constraints.all(root()))
        .containsExactlyInAnyOrder(
            new Constraint("names", Keyword.REQUIRED, ""),
            new Constraint("names", Keyword.MAX_ITEMS, "3"),
            new Constraint("names", Keyword.UNIQUE, "value"),
            new Constraint("names[]", Keyword.PATTERN, "^a|b$"),
            new Constraint("share", Keyword.MAXIMUM, "100"),
            new Constraint("", Keyword.RULE, "say what to change"));
  }

  @Test
  void aKeywordThatNoTestKnowsIsRefused() {
    JSONSchemaProps schema = new JSONSchemaPropsBuilder().withMultipleOf(2.0).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> Constraints.all(schema))
        .withMessageContaining("multipleOf");
  }

  private static JSONSchemaProps root() {
    JSONSchemaProps name =
        new JSONSchemaPropsBuilder().withType("string").withPattern("^a|b$").build();
    return new JSONSchemaPropsBuilder()
        .withType("object")
        .withRequired("names")
        .addNewXKubernetesValidation()
        .withRule("true")
        .withMessage("say what to change")
        .endXKubernetesValidation()
        .addToProperties(
            "names",
            new JSONSchemaPropsBuilder()
                .withType("array")
                .withMaxItems(3L)
                .withXKubernetesListType("set")
                .withNewItems()
                .withSchema(name)
                .endItems()
                .build())
        .addToProperties(
            "share", new JSONSchemaPropsBuilder().withType("integer").withMaximum(100.0).build())
        .build();
  }
}

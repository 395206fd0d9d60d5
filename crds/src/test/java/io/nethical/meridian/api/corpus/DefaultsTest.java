// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.nethical.meridian.api.schema.SchemaWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultsTest {
  @Test
  void aFileReadWithoutAServerGetsTheDefaultsOfTheSchema() {
    List<String> seen = new ArrayList<>();
    for (Kind kind : Kind.all()) {
      Map<String, JSONSchemaProps> fields = SchemaWalk.all(kind.schema());
      ObjectNode base = Corpus.base(kind.folder());
      fields.forEach((path, field) -> defaulted(kind, base, path, field, seen));
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(
            "region spec.adoptionPolicy",
            "region spec.deletionPolicy",
            "region spec.driftPolicy",
            "fleet spec.rollout.onFailure",
            "fleet spec.rollout.phases[].approval");
  }

  private static void defaulted(
      Kind kind, ObjectNode base, String path, JSONSchemaProps field, List<String> seen) {
    if (field.getDefault() == null) {
      return;
    }
    String pointer = "/" + path.replace("[]", "/0").replace(".", "/");
    int name = pointer.lastIndexOf('/');
    ObjectNode without = base.deepCopy();
    ObjectNode parent = (ObjectNode) without.at(pointer.substring(0, name));
    assertThat(parent.remove(pointer.substring(name + 1))).as(path).isNotNull();
    JsonNode read = JavaTypes.throughJava(kind, without);
    assertThat(read.at(pointer)).as(path).isEqualTo(field.getDefault());
    seen.add(kind.folder() + " " + path);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object, by its fields.
 *
 * @param others what fields may be that are not listed; absent: there are no others
 * @param most fields it may have
 * @param defaults of fields that are absent
 */
record ObjectShape(
    Map<String, Shape> fields,
    Optional<Shape> others,
    int most,
    List<String> required,
    Map<String, JsonNode> defaults,
    List<ObjectRule> rules)
    implements Shape {

  @Override
  public JsonNode judge(Place at, JsonNode value, Findings findings) {
    if (value instanceof ObjectNode object) {
      return completed(at, object, findings);
    }
    findings.block(at, Shown.wrongKind("object", value));
    return NullNode.getInstance();
  }

  /** Rules come last and see the defaults; they are not asked about a value of another shape. */
  ObjectNode completed(Place at, ObjectNode value, Findings findings) {
    var before = findings.blocking();
    if (value.size() > most) {
      findings.block(at, "Too many: %d: must have at most %d items".formatted(value.size(), most));
    }
    var completed = JsonNodeFactory.instance.objectNode();
    for (var field : value.properties()) {
      judge(at, field.getKey(), field.getValue(), completed, findings);
    }
    defaults.forEach(completed::putIfAbsent);
    required.stream()
        .filter(name -> !completed.has(name) && !value.hasNonNull(name))
        .forEach(name -> findings.block(at.field(name), "Required value"));
    if (findings.blocking() == before) {
      rules.forEach(rule -> rule.judge(at, completed, findings));
    }
    return completed;
  }

  private void judge(
      Place at, String name, JsonNode value, ObjectNode completed, Findings findings) {
    var shape = Optional.ofNullable(fields.get(name)).or(() -> others);
    if (shape.isEmpty()) {
      findings.add(at.field(name), "unknown field");
    } else if (!value.isNull()) {
      // A null is an absent field to the server, for no field of ours may hold one.
      var judged = shape.get().judge(at.field(name), value, findings);
      if (!judged.isNull()) {
        completed.set(name, judged);
      }
    }
  }
}

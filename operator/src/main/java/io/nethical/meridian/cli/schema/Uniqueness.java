// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How the entries of a list are told apart. */
sealed interface Uniqueness {

  void judge(Place at, ArrayNode list, Findings findings);

  /** Two entries may be the same. */
  record None() implements Uniqueness {
    @Override
    public void judge(Place at, ArrayNode list, Findings findings) {
      // Nothing to tell apart.
    }
  }

  /** Each value stands once. */
  record ByValue() implements Uniqueness {
    @Override
    public void judge(Place at, ArrayNode list, Findings findings) {
      var seen = new HashSet<JsonNode>();
      for (var i = 0; i < list.size(); i++) {
        var value = list.get(i);
        if (!value.isNull() && !seen.add(value)) {
          findings.add(at.entry(i), "Duplicate value: " + Shown.value(value));
        }
      }
    }
  }

  /** No two entries have the same values in these fields; one that lacks a field is left out. */
  record ByKeys(List<String> keys) implements Uniqueness {
    @Override
    public void judge(Place at, ArrayNode list, Findings findings) {
      var seen = new HashSet<List<JsonNode>>();
      for (var i = 0; i < list.size(); i++) {
        var values = keys.stream().map(list.get(i)::get).filter(Objects::nonNull).toList();
        if (values.size() == keys.size() && !seen.add(values)) {
          findings.add(at.entry(i), "Duplicate value: " + shown(values));
        }
      }
    }

    private String shown(List<JsonNode> values) {
      return keys.stream()
          .map(key -> Shown.quoted(key) + ":" + Shown.value(values.get(keys.indexOf(key))))
          .collect(Collectors.joining(",", "{", "}"));
    }
  }
}

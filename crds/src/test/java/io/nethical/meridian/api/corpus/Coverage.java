// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.api.schema.Constraint;
import io.nethical.meridian.api.schema.Constraint.Keyword;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares constraints with what files made the API server say. A constraint is covered when an
 * invalid file was refused by it and a valid file of the same folder changes the same field and was
 * accepted; an enum also needs a valid file for each of its words.
 */
final class Coverage {
  private final List<Constraint> constraints;
  private final Map<CorpusFile, Verdict> verdicts;
  private final Map<Constraint, List<CorpusFile>> refusals = new HashMap<>();

  Coverage(List<Constraint> constraints, Map<CorpusFile, Verdict> verdicts) {
    this.constraints = constraints;
    this.verdicts = verdicts;
    verdicts.forEach(
        (file, verdict) ->
            verdict.causes().stream()
                .flatMap(cause -> Evidence.of(cause, constraints).stream())
                .forEach(c -> refusals.computeIfAbsent(c, any -> new ArrayList<>()).add(file)));
  }

  /** One line for each constraint that lacks a file. */
  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (Constraint constraint : constraints) {
      List<CorpusFile> refused = refusals.getOrDefault(constraint, List.of());
      if (refused.isEmpty()) {
        gaps.add("no invalid file is refused by " + constraint);
      } else if (refused.stream().noneMatch(this::hasAcceptedTwin)) {
        gaps.add("no valid file beside " + refused + " for " + constraint);
      }
      if (constraint.keyword() == Keyword.ENUM) {
        untried(constraint)
            .forEach(word -> gaps.add("no valid file has " + word + ": " + constraint));
      }
    }
    return gaps;
  }

  private boolean hasAcceptedTwin(CorpusFile refused) {
    return verdicts.entrySet().stream()
        .filter(e -> e.getValue().accepted() && e.getKey().field().equals(refused.field()))
        .anyMatch(e -> e.getKey().touchesSameAs(refused));
  }

  private Set<String> untried(Constraint constraint) {
    Set<String> words = new TreeSet<>(Arrays.asList(constraint.detail().split(", ")));
    verdicts.forEach(
        (file, verdict) -> {
          if (verdict.accepted()) {
            words.removeAll(values(constraint.path(), file.patches().getLast()));
          }
        });
    return words;
  }

  /** The texts at a constraint's path in a patch. */
  private static List<String> values(String path, JsonNode patch) {
    List<JsonNode> nodes = List.of(patch);
    for (String step : path.replace("[]", ".[]").split("\\.")) {
      List<JsonNode> next = new ArrayList<>();
      for (JsonNode node : nodes) {
        if (step.equals("[]") || step.equals("*")) {
          node.forEach(next::add);
        } else if (node.has(step)) {
          next.add(node.get(step));
        }
      }
      nodes = next;
    }
    return nodes.stream().map(JsonNode::asText).toList();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.Condition;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Region's conditions, read without the operator's own types: what a person sees is what counts.
 */
public record RegionView(GenericKubernetesResource resource) {

  /** Stands for the reason of Ready before the operator has written any status. */
  static final String UNSEEN = "NotSeenYet";

  private static final ObjectMapper JSON = new ObjectMapper();

  public String name() {
    return resource.getMetadata().getName();
  }

  /**
   * Ready at the generation that is on the hub now; an older word about an older spec does not
   * count.
   */
  public boolean ready() {
    return condition("Ready")
        .filter(ready -> "True".equals(ready.getStatus()))
        .filter(
            ready -> resource.getMetadata().getGeneration().equals(ready.getObservedGeneration()))
        .isPresent();
  }

  /** The reason of Ready, or a word that nobody has looked yet. */
  public String reason() {
    return condition("Ready").map(Condition::getReason).orElse(UNSEEN);
  }

  /** Whether a condition gives that reason. */
  public boolean says(String type, String reason) {
    return condition(type).filter(said -> reason.equals(said.getReason())).isPresent();
  }

  /** What each condition that is not True says, for a person who has to act. */
  public List<String> complaints() {
    return conditions().stream()
        .filter(condition -> !"True".equals(condition.getStatus()))
        .map(
            condition ->
                "%s=%s %s: %s"
                    .formatted(
                        condition.getType(),
                        condition.getStatus(),
                        condition.getReason(),
                        condition.getMessage()))
        .toList();
  }

  /** Empty while the Region does not say it. */
  public Optional<Condition> condition(String type) {
    return conditions().stream().filter(condition -> type.equals(condition.getType())).findFirst();
  }

  public List<Condition> conditions() {
    List<Map<String, Object>> conditions = resource.get("status", "conditions");
    return conditions == null
        ? List.of()
        : conditions.stream().map(map -> JSON.convertValue(map, Condition.class)).toList();
  }
}

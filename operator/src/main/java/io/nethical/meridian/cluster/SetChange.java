// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What it takes to bring a StatefulSet from what it is to what is wanted. The server lets nobody
 * change most of its spec; of that, larger claims are reached by growing the claims and making the
 * set anew around its running pods, and everything else is refused before anything is written.
 */
sealed interface SetChange {

  /** An ordinary update. */
  record InPlace() implements SetChange {}

  /**
   * Larger claims.
   *
   * @param sizes the new size by the name of the claim template
   */
  record Grow(Map<String, Quantity> sizes) implements SetChange {}

  /** Not to be reached without losing something. */
  record Refused(String why) implements SetChange {}

  static SetChange between(GenericKubernetesResource live, GenericKubernetesResource wanted) {
    for (String field : List.of("serviceName", "podManagementPolicy", "selector")) {
      Object now = live.get("spec", field);
      Object next = wanted.get("spec", field);
      if (next != null && Adoption.firstDifference("", next, now).isPresent()) {
        return new Refused("spec." + field + " of a StatefulSet cannot be changed: it is " + now);
      }
    }
    return templates(
        ClaimTemplates.of(live.<Object>get("spec")), ClaimTemplates.of(wanted.<Object>get("spec")));
  }

  private static SetChange templates(Map<String, Map<?, ?>> live, Map<String, Map<?, ?>> wanted) {
    if (!live.keySet().equals(wanted.keySet())) {
      return new Refused(
          "claim templates can be neither added nor taken away: there are " + live.keySet());
    }
    var grown = new TreeMap<String, Quantity>();
    for (var template : wanted.entrySet()) {
      var now = live.get(template.getKey());
      var difference =
          Adoption.firstDifference(
              "spec", ClaimTemplates.nature(template.getValue()), ClaimTemplates.nature(now));
      if (difference.isPresent()) {
        return refused(template.getKey(), "change at " + difference.get());
      }
      Quantity size = ClaimTemplates.size(template.getValue());
      Quantity before = ClaimTemplates.size(now);
      int compared = size.getNumericalAmount().compareTo(before.getNumericalAmount());
      if (compared < 0) {
        return refused(template.getKey(), "shrink from " + before + " to " + size);
      }
      if (compared > 0) {
        grown.put(template.getKey(), size);
      }
    }
    return grown.isEmpty() ? new InPlace() : new Grow(grown);
  }

  private static Refused refused(String template, String what) {
    return new Refused("claim template " + template + " cannot " + what);
  }
}

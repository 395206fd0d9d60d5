// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * NetworkPolicies, of which every value is ours: a rule that somebody adds is a hole in the wall,
 * although no value we sent has changed. So the whole spec is compared, and the rules we do not
 * have are sent as empty lists, which takes away those of others.
 */
final class Walls {

  private static final List<String> RULES = List.of("ingress", "egress");

  private Walls() {}

  static boolean is(HasMetadata object) {
    return "NetworkPolicy".equals(object.getKind());
  }

  /** The spec as it is sent. */
  static Map<String, Object> closed(Map<?, ?> spec) {
    var sent = new LinkedHashMap<String, Object>();
    spec.forEach((key, value) -> sent.put((String) key, value));
    RULES.forEach(rules -> sent.putIfAbsent(rules, List.of()));
    return sent;
  }

  /** The spec as it is compared: the server keeps no empty list. */
  static Map<String, Object> compared(Map<?, ?> spec) {
    var compared = closed(spec);
    compared.values().removeIf(value -> value instanceof Collection<?> list && list.isEmpty());
    return compared;
  }
}

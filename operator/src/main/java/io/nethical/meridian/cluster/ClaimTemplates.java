// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The claim templates of a StatefulSet. The server takes their list as one value and puts defaults
 * into it, which then look like ours: so only what a template is about is compared.
 */
final class ClaimTemplates {

  private static final String FIELD = "volumeClaimTemplates";
  private static final List<String> COMPARED =
      List.of("accessModes", "storageClassName", "volumeMode");

  private ClaimTemplates() {}

  static boolean in(HasMetadata object, Object spec) {
    return MemberKind.STATEFUL_SET.kind().equals(object.getKind())
        && spec instanceof Map<?, ?> map
        && map.containsKey(FIELD);
  }

  /** The spec as it is compared. */
  static Map<String, Object> compared(Map<?, ?> spec) {
    var compared = new LinkedHashMap<String, Object>();
    spec.forEach((key, value) -> compared.put((String) key, value));
    compared.put(FIELD, of(spec).values().stream().map(ClaimTemplates::condensed).toList());
    return compared;
  }

  /** Templates by name. */
  static Map<String, Map<?, ?>> of(Object spec) {
    var byName = new TreeMap<String, Map<?, ?>>();
    if (inner(spec, FIELD) instanceof List<?> list) {
      for (Object template : list) {
        byName.put((String) inner(template, "metadata", "name"), (Map<?, ?>) template);
      }
    }
    return byName;
  }

  /** What is compared of a template, besides its size. */
  static Map<String, Object> nature(Map<?, ?> template) {
    var nature = new TreeMap<String, Object>();
    for (String field : COMPARED) {
      Object value = inner(template, "spec", field);
      if (value != null) {
        nature.put(field, value);
      }
    }
    nature.putIfAbsent("volumeMode", "Filesystem");
    return nature;
  }

  static Quantity size(Map<?, ?> template) {
    Object size = inner(template, "spec", "resources", "requests", "storage");
    return Quantity.parse(size == null ? "0" : size.toString());
  }

  private static Map<String, Object> condensed(Map<?, ?> template) {
    var condensed = new TreeMap<>(nature(template));
    condensed.put("name", inner(template, "metadata", "name"));
    condensed.put("size", size(template).getNumericalAmount().stripTrailingZeros().toPlainString());
    return condensed;
  }

  private static Object inner(Object map, String... path) {
    Object here = map;
    for (String step : path) {
      here = here instanceof Map<?, ?> inner ? inner.get(step) : null;
    }
    return here;
  }
}

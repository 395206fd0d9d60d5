// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Where two states of one object differ, without what the server counts and what we note down. */
final class Differences {

  private final List<String> paths = new ArrayList<>();

  private Differences() {}

  /** Paths such as {@code spec.template.spec.containers[0].image}, in the order of the names. */
  static List<String> between(GenericKubernetesResource before, GenericKubernetesResource after) {
    var found = new Differences();
    found.compare("", body(before), body(after));
    return List.copyOf(found.paths);
  }

  private static Map<String, Object> body(GenericKubernetesResource object) {
    var body = new java.util.TreeMap<String, Object>(object.getAdditionalProperties());
    body.remove("status");
    var metadata = object.getMetadata();
    body.put(
        "metadata", Map.of("labels", orEmpty(metadata.getLabels()), "annotations", notes(object)));
    return body;
  }

  /** The hash is another whenever something else is, too. */
  private static Map<String, String> notes(GenericKubernetesResource object) {
    var notes = new java.util.TreeMap<>(orEmpty(object.getMetadata().getAnnotations()));
    notes.remove(ObservedReader.DESIRED_HASH);
    return notes;
  }

  private static Map<String, String> orEmpty(Map<String, String> map) {
    return map == null ? Map.of() : map;
  }

  private void compare(String path, Object before, Object after) {
    if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
      var names = new TreeSet<String>();
      one.keySet().forEach(name -> names.add(name.toString()));
      other.keySet().forEach(name -> names.add(name.toString()));
      names.forEach(name -> compare(below(path, name), one.get(name), other.get(name)));
    } else if (before instanceof List<?> one
        && after instanceof List<?> other
        && one.size() == other.size()) {
      for (var i = 0; i < one.size(); i++) {
        compare(path + "[" + i + "]", one.get(i), other.get(i));
      }
    } else if (!Objects.equals(before, after)) {
      paths.add(path);
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}

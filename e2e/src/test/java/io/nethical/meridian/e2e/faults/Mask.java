// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells an object by paths and values and leaves out what servers give anew each time.
 *
 * @param names a word in place of each UID that others may mention
 */
record Mask(Map<String, String> names) {

  /** Differ between two runs that ended alike. */
  private static final List<Pattern> GIVEN_ANEW =
      List.of(
          Pattern.compile(
              "\\.metadata\\.(uid|resourceVersion|creationTimestamp|generation|selfLink)"),
          // A hash of what is wanted, the Region's UID among it.
          Pattern.compile("\\.metadata\\.annotations\\.meridian\\.nethical\\.io/desired-hash"),
          Pattern.compile("\\.metadata\\.managedFields.*\\.time"),
          Pattern.compile("\\.metadata\\.ownerReferences\\[.*\\.uid"),
          Pattern.compile("\\.spec\\.(clusterIP|clusterIPs.*|healthCheckNodePort)"),
          Pattern.compile("\\.spec\\.ports\\[\\d+]\\.nodePort"),
          Pattern.compile("\\.status\\.conditions\\[.*\\.lastTransitionTime"));

  /** Leaf values by path, which begins with the given words. */
  SortedMap<String, String> flat(String title, Map<String, Object> object) {
    SortedMap<String, String> leaves = new TreeMap<>();
    put("", object, leaves);
    SortedMap<String, String> titled = new TreeMap<>();
    leaves.forEach((path, value) -> titled.put(title + path, value));
    return titled;
  }

  private void put(String path, Object value, Map<String, String> leaves) {
    if (GIVEN_ANEW.stream().anyMatch(anew -> anew.matcher(path).matches())) {
      return;
    }
    switch (value) {
      case null -> leaves.put(path, "null");
      case Map<?, ?> map -> map.forEach((key, inner) -> put(path + "." + key, inner, leaves));
      case Collection<?> list when path.equals(".metadata.managedFields") ->
          entries(path, list, leaves);
      case Collection<?> list -> {
        int index = 0;
        for (Object inner : list) {
          put(path + "[" + index++ + "]", inner, leaves);
        }
      }
      default -> leaves.put(path, named(value.toString()));
    }
  }

  /**
   * The server sorts entries by their times. Those of others about status and scale are theirs
   * alone.
   */
  private void entries(String path, Collection<?> list, Map<String, String> leaves) {
    for (Object entry : list) {
      if (entry instanceof Map<?, ?> fields && !fields.containsKey("subresource")) {
        put(
            path + "(" + fields.get("manager") + "/" + fields.get("operation") + ")",
            fields,
            leaves);
      }
    }
  }

  private String named(String text) {
    String result = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      result = result.replace(name.getKey(), name.getValue());
    }
    return result;
  }

  /** What is on one side only, a line each; empty when both are the same. */
  static List<String> difference(Map<String, String> wanted, Map<String, String> found) {
    return java.util.stream.Stream.concat(
            wanted.entrySet().stream()
                .filter(leaf -> !leaf.getValue().equals(found.get(leaf.getKey())))
                .map(leaf -> "- " + leaf.getKey() + " = " + leaf.getValue()),
            found.entrySet().stream()
                .filter(leaf -> !leaf.getValue().equals(wanted.get(leaf.getKey())))
                .map(leaf -> "+ " + leaf.getKey() + " = " + leaf.getValue()))
        .collect(Collectors.toList());
  }
}

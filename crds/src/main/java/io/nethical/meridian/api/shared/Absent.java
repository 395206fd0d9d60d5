// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an absent collection means: an empty one. Orders are kept, results cannot be changed. */
public final class Absent {
  private Absent() {}

  /** The same elements, none for null. */
  public static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /** The same entries in the same order, none for null. */
  public static <K, V> Map<K, V> map(Map<K, V> values) {
    return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The same entries in the same order, none for null; a null list becomes an empty one. */
  public static <K, T> Map<K, List<T>> lists(Map<K, List<T>> values) {
    Map<K, List<T>> copy = new LinkedHashMap<>();
    map(values).forEach((key, list) -> copy.put(key, list(list)));
    return Collections.unmodifiableMap(copy);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts out of a live object the values that one managed-fields entry holds: what the server says is
 * ours, with the defaults and the other writers' values left out. The format is that of
 * structured-merge-diff: {@code f:name} for a field, {@code k:{…}} for a list item by its keys,
 * {@code v:…} for a member of a set, {@code .} for the container itself.
 */
final class OwnedFields {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OwnedFields() {}

  /**
   * The part of {@code live} that {@code fields} names; items keep the order they have in the live
   * list. A field that is named and no longer there is left out, which makes the cut differ.
   */
  static Object cut(Map<String, Object> fields, Object live) {
    boolean leaf = fields.isEmpty();
    return switch (live) {
      case Map<?, ?> map when !leaf -> cutMap(fields, map);
      case List<?> list when !leaf -> cutList(fields, list);
      case null, default -> live;
    };
  }

  private static Object cutMap(Map<String, Object> fields, Map<?, ?> live) {
    var cut = new TreeMap<String, Object>();
    fields.forEach(
        (path, below) -> {
          String name = path.startsWith("f:") ? path.substring(2) : null;
          if (name != null && live.containsKey(name)) {
            cut.put(name, cut(children(below), live.get(name)));
          }
        });
    return cut;
  }

  private static Object cutList(Map<String, Object> fields, List<?> live) {
    var wanted = new ArrayList<Item>();
    fields.forEach((path, below) -> Item.parse(path, children(below)).ifPresent(wanted::add));
    var cut = new ArrayList<>();
    for (Object element : live) {
      wanted.stream()
          .filter(item -> item.names(element))
          .findFirst()
          .ifPresent(item -> cut.add(cut(item.below, element)));
    }
    return cut;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> children(Object below) {
    return (Map<String, Object>) below;
  }

  /** One {@code k:} or {@code v:} entry of a list. */
  private record Item(Object key, boolean byKeys, Map<String, Object> below) {

    static Optional<Item> parse(String path, Map<String, Object> below) {
      boolean byKeys = path.startsWith("k:");
      if (!byKeys && !path.startsWith("v:")) {
        return Optional.empty();
      }
      try {
        Object key = JSON.readValue(path.substring(2), Object.class);
        return Optional.of(new Item(key, byKeys, below));
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("managed fields name an item by " + path, e);
      }
    }

    boolean names(Object element) {
      if (!byKeys) {
        return Objects.equals(key, element);
      }
      return element instanceof Map<?, ?> map
          && key instanceof Map<?, ?> keys
          && keys.entrySet().stream().allMatch(k -> same(map.get(k.getKey()), k.getValue()));
    }

    private static boolean same(Object left, Object right) {
      return left instanceof Number l && right instanceof Number r
          ? l.longValue() == r.longValue()
          : Objects.equals(left, right);
    }
  }
}

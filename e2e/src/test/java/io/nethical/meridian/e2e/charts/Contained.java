// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a server has what it was sent, whatever it added. */
final class Contained {

  private Contained() {}

  /** Paths at which the second does not have what the first has. */
  static Stream<String> missing(String path, JsonNode sent, JsonNode live) {
    if (sent.isObject() && live != null && live.isObject()) {
      return sent.properties().stream()
          .flatMap(e -> missing(path + "/" + e.getKey(), e.getValue(), live.get(e.getKey())));
    }
    if (sent.isArray() && live != null && live.size() == sent.size()) {
      return IntStream.range(0, sent.size())
          .boxed()
          .flatMap(i -> missing(path + "/" + i, sent.get(i), live.get(i)));
    }
    boolean same = live == null ? nothing(sent) : sent.equals(live);
    return same ? Stream.of() : Stream.of(path + ": " + sent + ", " + live);
  }

  /** What a server keeps no word of. */
  private static boolean nothing(JsonNode sent) {
    return sent.isContainerNode()
        ? sent.isEmpty()
        : Set.of("null", "0", "false", "").contains(sent.asText());
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import com.fasterxml.jackson.databind.JsonNode;
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
    boolean nothing = (sent.isContainerNode() || sent.isNull()) && sent.isEmpty() && live == null;
    return nothing || sent.equals(live) ? Stream.of() : Stream.of(path + ": " + sent + ", " + live);
  }
}

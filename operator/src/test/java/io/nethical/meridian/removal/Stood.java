// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.observed.Fingerprint;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Seen;
import java.util.stream.Stream;

/** Objects as they stand in a member, from {@code Kind/name}; a trailing {@code !} is leaving. */
final class Stood {

  private Stood() {}

  static Standing of(String... objects) {
    return new Standing(Stream.of(objects).map(Stood::object).toList());
  }

  private static ObservedObject object(String text) {
    boolean deleting = text.endsWith("!");
    String[] parts = text.replace("!", "").split("/");
    return new ObservedObject(
        new ObjectKey(parts[0], "n", parts[1]),
        text,
        "1",
        "uid",
        true,
        "",
        new Fingerprint("", null),
        deleting,
        new Seen.Nothing());
  }

  static Stream<String> names(Stream<ObservedObject> objects) {
    return objects.map(o -> o.key().toString());
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The metadata of every object, whose shape Kubernetes fixes and no definition repeats. */
final class MetadataShape {

  private static final Shape LABEL =
      new TextShape(
          0,
          63,
          Optional.of(Pattern.compile("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$")),
          Optional.empty(),
          List.of());
  private static final Shape INSTANT =
      new TextShape(0, 64, Optional.empty(), Optional.of(TextFormat.DATE_TIME), List.of());
  private static final Shape NUMBER = new WholeShape(0, Long.MAX_VALUE);
  private static final Shape TEXTS =
      new ListShape(TextShape.ANY, 0, Integer.MAX_VALUE, new Uniqueness.None());

  /** Offline a name must be there: without a server nobody completes a generateName. */
  static final ObjectShape SHAPE = object(fields(), Optional.empty(), List.of("name"));

  private MetadataShape() {}

  private static Map<String, Shape> fields() {
    return Map.ofEntries(
        Map.entry("name", TextShape.ANY),
        Map.entry("generateName", TextShape.ANY),
        Map.entry("namespace", TextShape.ANY),
        Map.entry("selfLink", TextShape.ANY),
        Map.entry("uid", TextShape.ANY),
        Map.entry("resourceVersion", TextShape.ANY),
        Map.entry("generation", NUMBER),
        Map.entry("creationTimestamp", INSTANT),
        Map.entry("deletionTimestamp", INSTANT),
        Map.entry("deletionGracePeriodSeconds", NUMBER),
        Map.entry("labels", object(Map.of(), Optional.of(LABEL), List.of())),
        Map.entry("annotations", object(Map.of(), Optional.of(TextShape.ANY), List.of())),
        Map.entry("finalizers", TEXTS),
        Map.entry("ownerReferences", new Shape.Unread()),
        Map.entry("managedFields", new Shape.Unread()));
  }

  private static ObjectShape object(
      Map<String, Shape> fields, Optional<Shape> others, List<String> required) {
    return new ObjectShape(fields, others, Integer.MAX_VALUE, required, Map.of(), List.of());
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.Comparator;

/** Names one object inside a member, for example {@code StatefulSet/nethical} in its namespace. */
public record ObjectKey(String kind, String namespace, String name)
    implements Comparable<ObjectKey> {

  private static final Comparator<ObjectKey> ORDER =
      Comparator.comparing(ObjectKey::kind)
          .thenComparing(ObjectKey::namespace)
          .thenComparing(ObjectKey::name);

  public static ObjectKey of(HasMetadata object) {
    var meta = object.getMetadata();
    return new ObjectKey(object.getKind(), meta.getNamespace(), meta.getName());
  }

  @Override
  public int compareTo(ObjectKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind + "/" + name;
  }
}

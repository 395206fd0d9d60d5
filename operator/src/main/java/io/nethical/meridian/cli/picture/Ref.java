// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.picture;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.nethical.meridian.api.Region;
import java.util.Comparator;

/** Names one object among those of its kind on the hub. */
public record Ref(String namespace, String name) implements Comparable<Ref> {

  private static final Comparator<Ref> ORDER =
      Comparator.comparing(Ref::namespace).thenComparing(Ref::name);

  public static Ref of(HasMetadata object) {
    return new Ref(object.getMetadata().getNamespace(), object.getMetadata().getName());
  }

  /** The Fleet a Region names. */
  public static Ref fleetOf(Region region) {
    return new Ref(region.getMetadata().getNamespace(), region.getSpec().fleet());
  }

  /** The cluster Secret a Region names. */
  public static Ref clusterOf(Region region) {
    return new Ref(
        region.getMetadata().getNamespace(), region.getSpec().cluster().secretRef().name());
  }

  @Override
  public int compareTo(Ref other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return namespace + "/" + name;
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.shared.Features;
import io.nethical.meridian.api.shared.Workload;

/** What a Region's owner and the Fleet's owner say together. */
public record Declared(Region region, Fleet fleet) {

  public RegionSpec spec() {
    return region.getSpec();
  }

  public Layers<Workload> workload() {
    return new Layers<>(spec().workload(), fleet.getSpec().workloadDefaults());
  }

  public Layers<Features> features() {
    return new Layers<>(spec().features(), fleet.getSpec().featureDefaults());
  }
}

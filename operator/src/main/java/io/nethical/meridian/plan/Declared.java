// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.shared.Features;
import io.nethical.meridian.api.shared.Workload;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a Region's owner, the Fleet's owner and the compliance team say together.
 *
 * @param profiles by name; a regime without one is a violation, and is passed over here
 */
record Declared(Region region, Fleet fleet, Map<String, ComplianceProfile> profiles) {

  RegionSpec spec() {
    return region.getSpec();
  }

  Layers<Workload> workload() {
    return new Layers<>(spec().workload(), fleet.getSpec().workloadDefaults());
  }

  Layers<Features> features() {
    return new Layers<>(spec().features(), fleet.getSpec().featureDefaults());
  }

  /** The profiles the Region lists, in its order. */
  List<ComplianceProfile> regimes() {
    return spec().compliance().regimes().stream()
        .map(profiles::get)
        .filter(Objects::nonNull)
        .toList();
  }
}

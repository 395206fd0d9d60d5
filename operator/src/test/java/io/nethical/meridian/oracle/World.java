// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import java.time.LocalDate;
import java.util.Map;

/**
 * Everything the law depends on.
 *
 * @param regions of the one Fleet, by name
 * @param enrolled country in which each Region's cluster is enrolled; a Region without a cluster is
 *     not in it
 * @param profiles by name
 * @param today in UTC
 */
public record World(
    Fleet fleet,
    Map<String, Region> regions,
    Map<String, String> enrolled,
    Map<String, ComplianceProfile> profiles,
    LocalDate today) {

  public World {
    regions = Map.copyOf(regions);
    enrolled = Map.copyOf(enrolled);
    profiles = Map.copyOf(profiles);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.oracle.World;
import java.util.List;
import java.util.TreeMap;

/**
 * A fleet before anything happens to it, then what happens to it.
 *
 * @param fleet the numbers of the Fleet itself
 * @param places those of each bucket, sink and shared service
 * @param self which Region's plan is looked at
 */
record Recipe(
    Numbers fleet,
    List<Numbers> places,
    List<Numbers> profiles,
    List<Numbers> regions,
    List<Numbers> edits,
    int self) {

  /** The world in the end. */
  World world() {
    var world =
        new World(new FleetRecipe(fleet, places).fleet(), all(), enrolled(), laws(), Pool.TODAY);
    for (var edit : edits) {
      world = new Edit(edit).apply(world, name());
    }
    return world;
  }

  /** Name of the Region that is looked at. */
  String name() {
    return Pool.NAMES.get(self % regions.size());
  }

  /** Whether its objects are looked at, too. */
  boolean rendered() {
    return fleet.rarely(0, 20);
  }

  private TreeMap<String, Region> all() {
    var all = new TreeMap<String, Region>();
    for (int i = 0; i < regions.size(); i++) {
      var name = Pool.NAMES.get(i);
      var services = FleetRecipe.servicesOf(name, places);
      all.put(name, new RegionRecipe(name, regions.get(i), profiles.size(), services).region());
    }
    return all;
  }

  private TreeMap<String, String> enrolled() {
    var enrolled = new TreeMap<String, String>();
    for (int i = 0; i < regions.size(); i++) {
      var name = Pool.NAMES.get(i);
      RegionRecipe.enrolled(regions.get(i)).ifPresent(country -> enrolled.put(name, country));
    }
    return enrolled;
  }

  private TreeMap<String, ComplianceProfile> laws() {
    var laws = new TreeMap<String, ComplianceProfile>();
    for (int i = 0; i < profiles.size(); i++) {
      var name = Pool.REGIMES.get(i);
      laws.put(name, ProfileRecipe.profile(name, profiles.get(i)));
    }
    return laws;
  }
}

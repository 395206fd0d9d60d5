// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.profile.ComplianceProfileSpec;
import io.nethical.meridian.api.profile.DataMayBeIn;
import io.nethical.meridian.oracle.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What happens to a fleet: somebody changes something, something is lost, a day passes. */
record Edit(Numbers numbers) {

  World apply(World world, String self) {
    var name = numbers.one(1, Pool.NAMES);
    var country = numbers.one(2, Pool.COUNTRIES);
    var regime = numbers.one(1, Pool.REGIMES);
    return switch (numbers.among(0, 9)) {
      case 0 -> on(world, numbers.among(1, 3) + 1);
      case 1 -> reenrolled(world, name, country);
      case 2 -> enrolled(world, without(world.enrolled(), name));
      case 3 -> name.equals(self) ? world : gone(world, name);
      case 4 -> ruled(world, without(world.profiles(), regime));
      case 5 -> changed(world, regime, spec -> tightened(spec, country));
      case 6 -> changed(world, regime, Edit::unapproved);
      case 7 -> moved(world, "b" + numbers.among(1, FleetRecipe.MOST_PLACES), country);
      default -> reenrolled(world, self, country);
    };
  }

  private static World on(World world, int daysLater) {
    return new World(
        world.fleet(),
        world.regions(),
        world.enrolled(),
        world.profiles(),
        world.today().plusDays(daysLater));
  }

  private static World reenrolled(World world, String name, String country) {
    return world.regions().containsKey(name)
        ? enrolled(world, with(world.enrolled(), name, country))
        : world;
  }

  private static World enrolled(World world, Map<String, String> enrolled) {
    return new World(world.fleet(), world.regions(), enrolled, world.profiles(), world.today());
  }

  private static World gone(World world, String name) {
    return new World(
        world.fleet(),
        without(world.regions(), name),
        without(world.enrolled(), name),
        world.profiles(),
        world.today());
  }

  private static World ruled(World world, Map<String, ComplianceProfile> profiles) {
    return new World(world.fleet(), world.regions(), world.enrolled(), profiles, world.today());
  }

  private static World moved(World world, String bucket, String country) {
    return new World(
        FleetRecipe.moved(world.fleet(), bucket, country),
        world.regions(),
        world.enrolled(),
        world.profiles(),
        world.today());
  }

  private static World changed(
      World world, String regime, UnaryOperator<ComplianceProfileSpec> change) {
    var profile = world.profiles().get(regime);
    return profile == null
        ? world
        : ruled(
            world,
            with(
                world.profiles(),
                regime,
                ProfileRecipe.profile(regime, change.apply(profile.getSpec()))));
  }

  private static ComplianceProfileSpec tightened(ComplianceProfileSpec spec, String country) {
    var left =
        new ArrayList<>(
            spec.dataMayBeIn() == null ? Pool.COUNTRIES : spec.dataMayBeIn().countries());
    left.remove(country);
    return ProfileRecipe.with(spec, new DataMayBeIn(left), spec.approvedTransfers());
  }

  private static ComplianceProfileSpec unapproved(ComplianceProfileSpec spec) {
    return ProfileRecipe.with(spec, spec.dataMayBeIn(), List.of());
  }

  private static <V> Map<String, V> with(Map<String, V> all, String key, V value) {
    var copy = new TreeMap<>(all);
    copy.put(key, value);
    return copy;
  }

  private static <V> Map<String, V> without(Map<String, V> all, String key) {
    var copy = new TreeMap<>(all);
    copy.remove(key);
    return copy;
  }
}

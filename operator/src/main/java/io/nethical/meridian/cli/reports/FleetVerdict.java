// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetFigures;
import io.nethical.meridian.api.region.Capacity;
import io.nethical.meridian.cli.picture.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One live Fleet's verdict: all Regions healthy, every number declared, and what ready pods stand
 * for reaching the targets. Stored actions are told and decide nothing: until a database says
 * otherwise nobody knows how many fit.
 *
 * @param unhealthy Regions that are not Ready, with the reason
 * @param incomplete Regions and the numbers they do not declare
 * @param provisioned sums over Regions that are Ready
 * @param holds whether all of that is in order
 */
public record FleetVerdict(
    String fleet,
    int regions,
    List<String> unhealthy,
    List<String> incomplete,
    List<TargetCheck> provisioned,
    boolean holds) {

  private static final String UNDECIDED = "storedActions";

  private static final Map<String, Function<Capacity, Number>> NUMBERS =
      Map.of(
          "capacity.sustainedRps", Capacity::sustainedRps,
          "capacity.peakRps", Capacity::peakRps,
          "capacity.concurrentAgents", Capacity::concurrentAgents,
          "capacity.storedActions", Capacity::storedActions);

  /**
   * @param fleet null where Regions name a Fleet that is not there
   */
  static FleetVerdict of(Ref name, Fleet fleet, List<Region> regions) {
    var unhealthy =
        regions.stream()
            .map(RegionState::of)
            .filter(state -> !"True".equals(state.ready()))
            .map(state -> state.region() + " (" + state.reason() + ")")
            .toList();
    var incomplete = regions.stream().flatMap(FleetVerdict::missing).toList();
    var checks = checks(Optional.ofNullable(fleet));
    return new FleetVerdict(
        name.toString(),
        regions.size(),
        unhealthy,
        incomplete,
        checks,
        !regions.isEmpty()
            && unhealthy.isEmpty()
            && incomplete.isEmpty()
            && !checks.isEmpty()
            && checks.stream().allMatch(c -> c.met() || c.figure().equals(UNDECIDED)));
  }

  private static Stream<String> missing(Region region) {
    var spec = region.getSpec();
    var numbers =
        NUMBERS.entrySet().stream()
            .filter(n -> spec.capacity() == null || n.getValue().apply(spec.capacity()) == null)
            .map(Map.Entry::getKey);
    var tiers = spec.storage() == null ? Stream.of("storage") : Stream.<String>empty();
    return Stream.concat(numbers, tiers)
        .sorted()
        .map(field -> region.getMetadata().getName() + " spec." + field);
  }

  /** Without a Fleet there is nothing to reach; without its status nothing is known to be there. */
  private static List<TargetCheck> checks(Optional<Fleet> fleet) {
    return fleet
        .map(
            found -> {
              var targets = found.getSpec().targets();
              return TargetCheck.of(
                  provisioned(found),
                  new FleetFigures(
                      targets.regions(),
                      targets.sustainedRps(),
                      targets.peakRps(),
                      targets.concurrentAgents(),
                      targets.storedActions()));
            })
        .orElseGet(List::of);
  }

  private static FleetFigures provisioned(Fleet fleet) {
    return Optional.ofNullable(fleet.getStatus())
        .flatMap(status -> Optional.ofNullable(status.capacity()))
        .flatMap(capacity -> Optional.ofNullable(capacity.provisioned()))
        .orElseGet(() -> new FleetFigures(null, null, null, null, null));
  }

  void print(Page page) {
    page.heading("Fleet " + fleet);
    page.line("  healthy: %d of %d Regions".formatted(regions - unhealthy.size(), regions));
    unhealthy.forEach(one -> page.line("    not Ready: " + one));
    page.line("  complete: " + (incomplete.isEmpty() ? "every number is declared" : "no"));
    incomplete.forEach(one -> page.line("    not declared: " + one));
    page.table(TargetCheck.table("PROVISIONED", provisioned));
    page.line("  verdict: " + (holds ? "the fleet does what it is for" : "NOT fulfilled"));
  }
}

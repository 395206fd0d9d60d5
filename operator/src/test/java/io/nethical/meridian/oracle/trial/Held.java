// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import io.nethical.meridian.oracle.Oracle;
import io.nethical.meridian.oracle.Verdict;
import io.nethical.meridian.oracle.Way;
import io.nethical.meridian.oracle.WaysOut;
import io.nethical.meridian.oracle.World;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.rule.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One Region's plan held against the oracle.
 *
 * @param ways all that is asked for, as the oracle judges it
 */
record Held(World world, String self, List<Way> ways, PlanResult result) {

  private static final Set<Reason> DENIALS =
      Set.of(
          Reason.FailoverDenied,
          Reason.SyncPeerDenied,
          Reason.BucketDenied,
          Reason.SharedServiceDenied,
          Reason.SinkDenied);

  static Held of(World world, String self) {
    return new Held(world, self, WaysOut.of(world, self), Planned.of(world, self));
  }

  void check() {
    onlyWhatIsForbiddenIsRefused();
    onlyWhatNothingSpeaksAgainstBegins();
    result.plan().ifPresent(this::theEdgesAreThosePermitted);
    result.plan().ifPresent(this::theCountriesAreThosePermitted);
  }

  private void onlyWhatIsForbiddenIsRefused() {
    var refused =
        result.violations().stream()
            .filter(found -> DENIALS.contains(found.reason()))
            .map(found -> found.reason() + " " + found.field())
            .collect(Collectors.toSet());
    var forbidden =
        ways.stream()
            .filter(way -> way.verdict() == Verdict.FORBIDDEN)
            .map(way -> way.kind().denial() + " " + way.field())
            .collect(Collectors.toSet());
    same("what is refused", refused, forbidden);
  }

  private void onlyWhatNothingSpeaksAgainstBegins() {
    var region = world.regions().get(self);
    var begun = region.getStatus() != null;
    var written = result.toWrite(region).isPresent();
    var may = result.plan().isPresent() && (begun || result.violations().isEmpty());
    if (written != may) {
      throw new AssertionError("a plan is written: %s, with %s".formatted(written, result));
    }
  }

  private void theEdgesAreThosePermitted(Plan plan) {
    var edges = plan.edges();
    same("failover", edges.failover(), permitted(Way.Kind.FAILOVER));
    same("sync", edges.sync(), permitted(Way.Kind.SYNC));
    same("cold", list(edges.cold()), permitted(Way.Kind.COLD));
    same("archive", list(edges.archive()), permitted(Way.Kind.ARCHIVE));
    same("backup", list(edges.backup()), permitted(Way.Kind.BACKUP));
    same("shared services", edges.sharedServices(), permitted(Way.Kind.SHARED_SERVICE));
    same("shared cache", list(edges.sharedCache()), permittedCache());
    same("traces", list(edges.telemetry().map(one -> one.endpoint())), permitted(Way.Kind.TRACES));
    same(
        "ranges of traces",
        edges.telemetry().map(one -> one.cidrs()).orElse(List.of()),
        permittedRanges());
  }

  /** Compared wherever anything is: of other countries the plan need not say anything. */
  private void theCountriesAreThosePermitted(Plan plan) {
    var oracle = new Oracle(world);
    var countries = places();
    countries.addAll(plan.allowedCountries());
    countries.removeIf(country -> oracle.mayBeIn(self, country) != Verdict.PERMITTED);
    same("countries", plan.allowedCountries(), countries);
  }

  private Set<String> places() {
    var fleet = world.fleet().getSpec();
    var places = new TreeSet<>(world.enrolled().values());
    fleet.buckets().forEach(bucket -> places.add(bucket.country()));
    fleet.telemetrySinks().forEach(sink -> places.add(sink.country()));
    return places;
  }

  /** Whether there is a Region of that name with a cluster. */
  boolean stands(String name) {
    return world.regions().containsKey(name) && world.enrolled().containsKey(name);
  }

  Set<String> permitted(Way.Kind kind) {
    return of(kind).map(Way::to).collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> permittedRanges() {
    return of(Way.Kind.TRACES)
        .flatMap(way -> WaysOut.ranges(world, way).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> permittedCache() {
    return of(Way.Kind.SHARED_SERVICE)
        .filter(way -> way.field().startsWith("spec.cache"))
        .map(Way::to)
        .collect(Collectors.toSet());
  }

  private Stream<Way> of(Way.Kind kind) {
    return ways.stream().filter(way -> way.kind() == kind && way.verdict() == Verdict.PERMITTED);
  }

  private static List<String> list(Optional<String> one) {
    return one.stream().toList();
  }

  private void same(String what, Collection<String> is, Set<String> should) {
    if (!Set.copyOf(is).equals(should)) {
      throw new AssertionError(
          "%s of %s: the planner says %s, the oracle %s; asked for are %s by %s"
              .formatted(
                  what,
                  self,
                  new TreeSet<>(is),
                  new TreeSet<>(should),
                  ways,
                  world.regions().get(self).getSpec()));
    }
  }
}

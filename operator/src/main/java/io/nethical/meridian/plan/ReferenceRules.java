// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.fleet.Bucket;
import io.nethical.meridian.api.fleet.SharedService;
import io.nethical.meridian.api.region.Cache;
import io.nethical.meridian.api.region.SharedCache;
import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever a Region names exists. */
final class ReferenceRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "profiles-exist",
              Reason.ProfileNotFound,
              "spec.compliance.regimes",
              "each regime is the name of a ComplianceProfile",
              ReferenceRules::profilesExist),
          new Rule(
              "failover-targets-exist",
              Reason.InvalidSpec,
              "spec.failover.targets, Fleet spec.rollout.phases, the Regions there are",
              "each target is a Region of the Fleet, there already or named by a phase",
              ReferenceRules::failoverTargetsExist),
          new Rule(
              "sync-peers-exist",
              Reason.InvalidSpec,
              "spec.sync.peers, Fleet spec.rollout.phases, the Regions there are",
              "each peer is another Region of the Fleet, there already or named by a phase",
              ReferenceRules::syncPeersExist),
          new Rule(
              "shared-service-is-open",
              Reason.InvalidSpec,
              "spec.cache.l3.sharedService, Fleet spec.sharedServices",
              "the Fleet has the service, with the Region as a member",
              ReferenceRules::sharedServiceIsOpen),
          new Rule(
              "buckets-exist",
              Reason.InvalidSpec,
              "spec.storage.cold, .archive, spec.database.backup, Fleet spec.buckets",
              "each bucket is in the Fleet's catalogue",
              ReferenceRules::bucketsExist));

  private ReferenceRules() {}

  private static Stream<Point> profilesExist(PlanInputs in) {
    var regimes = in.region().getSpec().compliance().regimes();
    return indices(regimes)
        .filter(index -> !in.profiles().containsKey(regimes.get(index)))
        .mapToObj(
            index ->
                new Point(
                    "spec.compliance.regimes[" + index + "]",
                    "there is no ComplianceProfile " + regimes.get(index),
                    "create it, or correct the name"));
  }

  private static Stream<Point> failoverTargetsExist(PlanInputs in) {
    return Optional.ofNullable(in.region().getSpec().failover()).stream()
        .flatMap(failover -> missingRegions(in, "spec.failover.targets", failover.targets()));
  }

  private static Stream<Point> syncPeersExist(PlanInputs in) {
    return Optional.ofNullable(in.region().getSpec().sync()).stream()
        .flatMap(sync -> missingRegions(in, "spec.sync.peers", sync.peers()));
  }

  private static Stream<Point> sharedServiceIsOpen(PlanInputs in) {
    var wanted =
        Optional.ofNullable(in.region().getSpec().cache())
            .map(Cache::l3)
            .map(SharedCache::sharedService);
    var name = in.region().getMetadata().getName();
    return Stream.of(in.declared())
        .flatMap(Optional::stream)
        .flatMap(declared -> wanted.stream().filter(service -> !isOpen(declared, service, name)))
        .map(
            service ->
                new Point(
                    "spec.cache.l3.sharedService",
                    "the Fleet has no shared service %s with this Region as a member"
                        .formatted(service),
                    "add the Region to its members in the Fleet, or name another service"));
  }

  private static Stream<Point> bucketsExist(PlanInputs in) {
    var known =
        in.fleet().stream()
            .flatMap(fleet -> fleet.getSpec().buckets().stream())
            .map(Bucket::name)
            .collect(Collectors.toSet());
    return BucketUse.of(in.region().getSpec())
        .filter(use -> in.fleet().isPresent() && !known.contains(use.bucket()))
        .map(
            use ->
                new Point(
                    use.field(),
                    "the Fleet has no bucket " + use.bucket(),
                    "add it to the Fleet's spec.buckets, or name one of those"));
  }

  private static boolean isOpen(Declared declared, String service, String region) {
    return declared.fleet().getSpec().sharedServices().stream()
        .filter(shared -> shared.name().equals(service))
        .map(SharedService::members)
        .anyMatch(members -> members.contains(region));
  }

  private static Stream<Point> missingRegions(PlanInputs in, String field, List<String> names) {
    return indices(names)
        .filter(index -> in.fleet().isPresent() && !isRegion(in, names.get(index)))
        .mapToObj(
            index ->
                new Point(
                    field + "[" + index + "]",
                    "the Fleet has no Region " + names.get(index),
                    "name Regions of the same Fleet"));
  }

  /**
   * The phases of the rollout name every Region of the Fleet, also those not created yet: a Region
   * does not become invalid because it was applied before its peers.
   */
  private static boolean isRegion(PlanInputs in, String name) {
    return in.neighbours().find(name).filter(_ -> !name.equals(in.name())).isPresent()
        || in.fleet().stream()
            .flatMap(fleet -> fleet.getSpec().rollout().phases().stream())
            .anyMatch(phase -> phase.regions().contains(name));
  }

  private static IntStream indices(List<?> list) {
    return IntStream.range(0, list.size());
  }
}

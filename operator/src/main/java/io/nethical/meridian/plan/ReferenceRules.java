// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.fleet.Bucket;
import io.nethical.meridian.api.fleet.SharedService;
import io.nethical.meridian.api.region.Cache;
import io.nethical.meridian.api.region.SharedCache;
import io.nethical.meridian.plan.Violation.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever a Region names exists. */
final class ReferenceRules {

  private ReferenceRules() {}

  static Stream<Violation> profilesExist(PlanInputs in) {
    var regimes = in.region().getSpec().compliance().regimes();
    return indices(regimes)
        .filter(index -> !in.profiles().containsKey(regimes.get(index)))
        .mapToObj(
            index ->
                new Violation(
                    Reason.ProfileNotFound,
                    "spec.compliance.regimes[" + index + "]",
                    "there is no ComplianceProfile " + regimes.get(index),
                    "create it, or correct the name"));
  }

  static Stream<Violation> failoverTargetsExist(PlanInputs in) {
    return Optional.ofNullable(in.region().getSpec().failover()).stream()
        .flatMap(failover -> missingRegions(in, "spec.failover.targets", failover.targets()));
  }

  static Stream<Violation> syncPeersExist(PlanInputs in) {
    return Optional.ofNullable(in.region().getSpec().sync()).stream()
        .flatMap(sync -> missingRegions(in, "spec.sync.peers", sync.peers()));
  }

  static Stream<Violation> sharedServiceIsOpen(PlanInputs in) {
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
                new Violation(
                    Reason.InvalidSpec,
                    "spec.cache.l3.sharedService",
                    "the Fleet has no shared service %s with this Region as a member"
                        .formatted(service),
                    "add the Region to its members in the Fleet, or name another service"));
  }

  static Stream<Violation> bucketsExist(PlanInputs in) {
    var known =
        in.fleet().stream()
            .flatMap(fleet -> fleet.getSpec().buckets().stream())
            .map(Bucket::name)
            .collect(Collectors.toSet());
    return BucketUse.of(in.region().getSpec())
        .filter(use -> in.fleet().isPresent() && !known.contains(use.bucket()))
        .map(
            use ->
                new Violation(
                    Reason.InvalidSpec,
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

  private static Stream<Violation> missingRegions(PlanInputs in, String field, List<String> names) {
    var known = regions(in);
    return indices(names)
        .filter(index -> in.fleet().isPresent() && !known.contains(names.get(index)))
        .mapToObj(
            index ->
                new Violation(
                    Reason.InvalidSpec,
                    field + "[" + index + "]",
                    "the Fleet has no Region " + names.get(index),
                    "name Regions of the same Fleet"));
  }

  /**
   * The phases of the rollout name every Region of the Fleet, also those not created yet: a Region
   * does not become invalid because it was applied before its peers.
   */
  private static Set<String> regions(PlanInputs in) {
    var planned =
        in.fleet().stream()
            .flatMap(fleet -> fleet.getSpec().rollout().phases().stream())
            .flatMap(phase -> phase.regions().stream());
    var present = in.siblings().stream().map(region -> region.getMetadata().getName());
    return Stream.concat(planned, present).collect(Collectors.toSet());
  }

  private static IntStream indices(List<?> list) {
    return IntStream.range(0, list.size());
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.region.Cache;
import io.nethical.meridian.api.region.LocalCache;
import io.nethical.meridian.api.region.RedisCache;
import io.nethical.meridian.api.shared.Workload;
import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.QuantityText;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What pods and caches must hold, against what they are given. */
final class CapacityRules {

  /**
   * Requests a second that one CPU carries when it does nothing else: the environment file of
   * us-east-1 says that 200 requests a second keep 8 CPUs busy by 60 to 70 percent.
   */
  static final BigDecimal REQUESTS_PER_CPU = new BigDecimal("38");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "local-cache-fits-the-pod",
              Reason.InvalidSpec,
              "spec.cache.l1.size, spec.workload.resources, Fleet spec.workloadDefaults",
              "the cache in the pod's memory is smaller than that memory",
              CapacityRules::localCacheFits),
          new Rule(
              "cache-log-fits-its-volume",
              Reason.InsufficientForSelf,
              "spec.cache.l2.size, .shards, .storage.size",
              "each cache volume holds a shard's log and the rewrite of it: twice its memory",
              CapacityRules::cacheLogFits),
          new Rule(
              "pods-carry-the-load",
              Reason.InsufficientForSelf,
              "spec.capacity, spec.workload.replicas, .autoscaling, .resources",
              "the CPUs asked for carry sustained and peak load, at 38 requests/s a CPU",
              CapacityRules::podsCarryTheLoad));

  private CapacityRules() {}

  private static Stream<Point> localCacheFits(PlanInputs in) {
    var size = cache(in, Cache::l1).map(LocalCache::size);
    var memory = in.declared().map(CapacityRules::resources).flatMap(CapacityRules::memory);
    return size.isPresent()
            && memory.isPresent()
            && QuantityText.value(size.get()).compareTo(QuantityText.value(memory.get())) >= 0
        ? Stream.of(
            new Point(
                "spec.cache.l1.size",
                "%s do not fit in the pod's memory of %s".formatted(size.get(), memory.get()),
                "shrink it, or give the pods more memory"))
        : Stream.empty();
  }

  private static Optional<String> memory(ComputeResources resources) {
    return Optional.ofNullable(resources.limits().get("memory"))
        .or(() -> Optional.ofNullable(resources.requests().get("memory")));
  }

  private static Stream<Point> cacheLogFits(PlanInputs in) {
    return cache(in, Cache::l2)
        .filter(cache -> cache.storage() != null && cache.storage().size() != null)
        .filter(cache -> twice(cache).compareTo(QuantityText.value(cache.storage().size())) > 0)
        .map(
            cache ->
                new Point(
                    "spec.cache.l2.storage.size",
                    "a shard of %s in %d holds more than half of %s"
                        .formatted(cache.size(), shards(cache), cache.storage().size()),
                    "give each cache pod a volume of twice its share of l2.size"))
        .stream();
  }

  private static BigDecimal twice(RedisCache cache) {
    return QuantityText.value(cache.size())
        .multiply(BigDecimal.TWO)
        .divide(BigDecimal.valueOf(shards(cache)), MathContext.DECIMAL64);
  }

  private static int shards(RedisCache cache) {
    return cache.shards() == null ? 3 : cache.shards();
  }

  private static Stream<Point> podsCarryTheLoad(PlanInputs in) {
    return in.declared().stream()
        .flatMap(
            declared ->
                Optional.ofNullable(resources(declared).requests().get("cpu")).stream()
                    .map(QuantityText::value)
                    .flatMap(cpu -> overloads(declared, cpu)));
  }

  private static Stream<Point> overloads(Declared declared, BigDecimal cpu) {
    var capacity = declared.spec().capacity();
    var least = WorkloadPlanning.replicas(declared.workload());
    var most =
        WorkloadPlanning.scaling(declared.workload()) instanceof Scaling.Automatic automatic
            ? automatic.maxReplicas()
            : least;
    return Stream.of(
            overload("sustainedRps", capacity.sustainedRps(), least, cpu),
            overload("peakRps", capacity.peakRps(), most, cpu))
        .flatMap(Optional::stream);
  }

  private static Optional<Point> overload(String field, int load, int pods, BigDecimal cpu) {
    var carried = cpu.multiply(BigDecimal.valueOf(pods)).multiply(REQUESTS_PER_CPU);
    return BigDecimal.valueOf(load).compareTo(carried) <= 0
        ? Optional.empty()
        : Optional.of(
            new Point(
                "spec.capacity." + field,
                "%d requests/s are more than the %s that %d pods of %s CPU carry"
                    .formatted(
                        load,
                        carried.setScale(0, RoundingMode.DOWN).toPlainString(),
                        pods,
                        cpu.stripTrailingZeros().toPlainString()),
                "raise replicas, the autoscaler's maximum or the CPU request"));
  }

  private static ComputeResources resources(Declared declared) {
    return WorkloadPlanning.resources(declared.workload().at(Workload::resources));
  }

  private static <P> Optional<P> cache(PlanInputs in, Function<Cache, P> part) {
    return Optional.ofNullable(in.region().getSpec().cache()).map(part);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code meridian.region.condition} by namespace, region and type: 1 True, 0 False, -1 Unknown. The
 * reasons are counted where they begin ({@code meridian.condition.transitions}).
 */
@Singleton
class RegionMeters {

  private final MeterRegistry registry;
  private final Map<Tags, AtomicInteger> gauges = new ConcurrentHashMap<>();

  RegionMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void record(Region region, RegionStatus status) {
    for (var condition : status.conditions()) {
      var tags =
          Tags.of(
              "namespace", region.getMetadata().getNamespace(),
              "region", region.getMetadata().getName(),
              "type", condition.getType());
      gauges.computeIfAbsent(tags, this::gauge).set(figure(condition.getStatus()));
    }
  }

  private AtomicInteger gauge(Tags tags) {
    var value = new AtomicInteger();
    registry.gauge("meridian.region.condition", tags, value);
    return value;
  }

  private static int figure(String status) {
    return switch (status) {
      case "True" -> 1;
      case "False" -> 0;
      default -> -1;
    };
  }
}

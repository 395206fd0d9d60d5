// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.status.ConditionType;
import io.nethical.meridian.status.Conditions;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code meridian.region.condition} by namespace, region and type: 1 True, 0 False or not said, -1
 * Unknown. The reasons are counted where they begin ({@code meridian.condition.transitions}).
 */
@Singleton
class RegionMeters {

  private static final String NAME = "meridian.region.condition";

  private final MeterRegistry registry;
  private final Map<Tags, AtomicInteger> gauges = new ConcurrentHashMap<>();

  RegionMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void record(Region region, RegionStatus status) {
    for (var type : ConditionType.ALL) {
      int figure =
          Conditions.find(status.conditions(), type).map(c -> figure(c.getStatus())).orElse(0);
      gauges.computeIfAbsent(tags(region, type), this::gauge).set(figure);
    }
  }

  void forget(Region region) {
    for (var type : ConditionType.ALL) {
      var tags = tags(region, type);
      if (gauges.remove(tags) != null) {
        registry.find(NAME).tags(tags).gauges().forEach(registry::remove);
      }
    }
  }

  private static Tags tags(Region region, String type) {
    return Tags.of(
        "namespace", region.getMetadata().getNamespace(),
        "region", region.getMetadata().getName(),
        "type", type);
  }

  private AtomicInteger gauge(Tags tags) {
    var value = new AtomicInteger();
    registry.gauge(NAME, tags, value);
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

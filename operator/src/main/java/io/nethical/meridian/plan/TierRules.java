// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.region.Compression;
import io.nethical.meridian.api.region.Storage;
import io.nethical.meridian.plan.capacity.TierDemand;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.declared.QuantityText;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the declared load leaves in each tier, against the tier's size. */
final class TierRules {

  private static final BigDecimal RAW = BigDecimal.ONE;
  private static final String RATIO = "3";
  private static final int BYTES_IN_A_GIGABYTE = 1_000_000_000;

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "hot-tier-fits",
              Reason.InsufficientForSelf,
              "spec.capacity, spec.storage.hot",
              "rate x hot days x bytes an action fit in the hot tier, uncompressed",
              TierRules::hotFits),
          new Rule(
              "warm-tier-fits",
              Reason.InsufficientForSelf,
              "spec.capacity, spec.storage.hot, .warm, .compression",
              "rate x days between hot and warm x bytes / ratio fit in the warm tier",
              TierRules::warmFits),
          new Rule(
              "stored-actions-match-retention",
              Reason.Advice,
              "spec.capacity.storedActions and .sustainedRps, spec.storage.cold.days",
              "the actions declared to be stored are at least those that the days bring",
              TierRules::storedActionsMatch));

  private TierRules() {}

  private static Stream<Point> hotFits(PlanInputs in) {
    var hot = in.region().getSpec().storage().hot();
    return tooSmall("hot", demand(in).bytes(hot.days(), RAW), hot.size(), hot.days() + " days");
  }

  private static Stream<Point> warmFits(PlanInputs in) {
    var storage = in.region().getSpec().storage();
    var days = storage.warm().days() - storage.hot().days();
    var ratio = ratio(storage);
    return days <= 0
        ? Stream.empty()
        : tooSmall(
            "warm",
            demand(in).bytes(days, ratio),
            storage.warm().size(),
            "%d days at %s:1".formatted(days, ratio.toPlainString()));
  }

  private static BigDecimal ratio(Storage storage) {
    var compression = Optional.ofNullable(storage.compression());
    return compression.map(Compression::enabled).orElse(true)
        ? new BigDecimal(compression.map(Compression::expectedRatio).orElse(RATIO))
        : RAW;
  }

  private static Stream<Point> tooSmall(String tier, BigDecimal need, String size, String time) {
    return need.compareTo(QuantityText.value(size)) <= 0
        ? Stream.empty()
        : Stream.of(
            new Point(
                "spec.storage." + tier + ".size",
                "%s of the declared load are %s GB, more than %s"
                    .formatted(time, gigabytes(need), size),
                "enlarge it, or keep fewer days"));
  }

  private static String gigabytes(BigDecimal bytes) {
    return bytes
        .divide(BigDecimal.valueOf(BYTES_IN_A_GIGABYTE), 0, RoundingMode.CEILING)
        .toPlainString();
  }

  private static Stream<Point> storedActionsMatch(PlanInputs in) {
    var spec = in.region().getSpec();
    var stored = spec.capacity().storedActions();
    var days = spec.storage().cold().days();
    var come = demand(in).actions(days);
    return stored == null || stored >= come
        ? Stream.empty()
        : Stream.of(
            new Point(
                "spec.capacity.storedActions",
                "%,d actions are %s hours of %d requests/s; %d days of them are %,d"
                    .formatted(stored, hours(in, stored), demand(in).sustainedRps(), days, come),
                "nothing is deleted by this figure; declare what the tiers will hold, or keep it"
                    + " as the count the Region answers for"));
  }

  private static String hours(PlanInputs in, long actions) {
    return BigDecimal.valueOf(actions)
        .divide(BigDecimal.valueOf(demand(in).sustainedRps() * 3600), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static TierDemand demand(PlanInputs in) {
    var capacity = in.region().getSpec().capacity();
    return new TierDemand(
        capacity.sustainedRps(),
        Optional.ofNullable(capacity.bytesPerAction()).orElse(CapacityPlan.BYTES_PER_ACTION));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import io.nethical.meridian.api.region.Capacity;
import io.nethical.meridian.api.region.Compression;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.region.Storage;
import io.nethical.meridian.plan.capacity.TierDemand;
import io.nethical.meridian.plan.declared.QuantityText;
import java.math.BigDecimal;
import java.util.Optional;

/** How full the declared load makes the volumes of a Region, in percent. */
record TierFill(Integer hot, Integer warm) {

  private static final BigDecimal RATIO = new BigDecimal("3");
  private static final int BYTES_PER_ACTION = 2000;

  static TierFill of(RegionSpec spec) {
    var demand = demand(spec.capacity());
    var storage = spec.storage();
    var days = storage.warm().days() - storage.hot().days();
    return new TierFill(
        Percent.of(
            demand.bytes(storage.hot().days(), BigDecimal.ONE),
            QuantityText.value(storage.hot().size())),
        Percent.of(demand.bytes(days, ratio(storage)), QuantityText.value(storage.warm().size())));
  }

  private static TierDemand demand(Capacity capacity) {
    return new TierDemand(
        capacity.sustainedRps(),
        Optional.ofNullable(capacity.bytesPerAction()).orElse(BYTES_PER_ACTION));
  }

  private static BigDecimal ratio(Storage storage) {
    var compression = Optional.ofNullable(storage.compression());
    if (compression.map(Compression::enabled).filter(Boolean.FALSE::equals).isPresent()) {
      return BigDecimal.ONE;
    }
    return compression.map(Compression::expectedRatio).map(BigDecimal::new).orElse(RATIO);
  }
}

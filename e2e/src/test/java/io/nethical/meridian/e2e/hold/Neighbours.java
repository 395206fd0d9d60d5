// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.Sample;
import io.nethical.meridian.e2e.suite.Drift;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import java.util.ArrayList;
import java.util.List;

/** The Regions that are not in trouble: what a stranger changes there is repaired as ever. */
final class Neighbours {

  /** Milliseconds; the promise is a hundred. */
  private static final double BOUND = 10_000;

  private final FleetUnderTest fleet;
  private final List<Double> repairs = new ArrayList<>();

  Neighbours(FleetUnderTest fleet) {
    this.fleet = fleet;
  }

  /** The last so many Regions, for trouble. */
  List<String> others(int count) {
    List<String> all = fleet.regions();
    return all.subList(all.size() - count, all.size());
  }

  /** Changes something of every harmless kind in each Region that is not in trouble. */
  void areRepaired(List<String> troubled) {
    for (String region : fleet.regions()) {
      if (!troubled.contains(region)) {
        Drift drift = new Drift(fleet.client(region));
        drift.harmless().forEach(target -> repairs.add(drift.edit(target)));
      }
    }
    assertThat(repairs).isNotEmpty().allSatisfy(ms -> assertThat(ms).isLessThan(BOUND));
  }

  List<Measurement> figures(String name) {
    Sample sample = Sample.of(repairs);
    return List.of(
        Measurement.reported(
            name + "-elsewhere-p50",
            "drift in a Region beside, to restored",
            sample.median(),
            "ms"),
        Measurement.reported(
            name + "-elsewhere-worst", "the slowest of them", sample.worst(), "ms"));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.nethical.meridian.e2e.fleet.Pause;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Watches Regions become Ready and tells each change. */
final class Progress {

  private static final Duration LOOK = Duration.ofMillis(250);

  private final Hub hub;
  private final Consumer<String> say;
  private final Map<String, String> told = new HashMap<>();

  Progress(Hub hub, Consumer<String> say) {
    this.hub = hub;
    this.say = say;
  }

  /** Returns the Regions when so many are Ready, or as they are when the patience is over. */
  List<RegionView> until(int wanted, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      List<RegionView> regions = hub.regions();
      regions.forEach(region -> tell(region, wanted));
      long ready = regions.stream().filter(RegionView::ready).count();
      if (ready >= wanted || System.nanoTime() > end) {
        return regions;
      }
      Pause.of(LOOK);
    }
  }

  /** That nobody has looked at a Region yet is no news. */
  private void tell(RegionView region, int wanted) {
    String word = region.ready() ? "Ready" : region.reason();
    if (!word.equals(RegionView.UNSEEN) && !word.equals(told.put(region.name(), word))) {
      long ready = told.values().stream().filter("Ready"::equals).count();
      say.accept("%-16s %-20s %d of %d Ready".formatted(region.name(), word, ready, wanted));
    }
  }
}

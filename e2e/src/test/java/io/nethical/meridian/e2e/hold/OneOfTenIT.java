// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import io.nethical.meridian.e2e.fleet.Member;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.Sample;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.ConditionHistory;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.FreshApply;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One member dead or a hundred times slower: the others converge as if nothing were the matter. */
@Tag("hold")
@ExtendWith(RunningFleet.class)
class OneOfTenIT {

  private static final int ROUNDS = 5;
  private static final double GOAL = 1.2;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** How the last member is. */
  private enum Plight {
    WELL,
    DEAD,
    SLOW
  }

  /**
   * The others' convergence.
   *
   * @param made seconds until their last object was made
   * @param ready seconds until the last of them was Ready
   */
  private record Round(double made, double ready) {}

  @Test
  void theOthersConvergeAsFastAsEver(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(5));
    Duration normal = fleet.member(fleet.regions().getLast()).answerTime();
    FreshApply apply = FreshApply.of(fleet);
    apply.removeRegions();
    round(fleet, apply, Plight.WELL, normal);
    Map<Plight, List<Round>> rounds = new EnumMap<>(Plight.class);
    for (int i = 0; i < ROUNDS; i++) {
      for (Plight plight : Plight.values()) {
        rounds
            .computeIfAbsent(plight, _ -> new ArrayList<>())
            .add(round(fleet, apply, plight, normal));
      }
    }
    fleet.installation().regions();
    fleet.awaitQuiet(Duration.ofSeconds(2));
    report(fleet, rounds);
  }

  private static Round round(
      FleetUnderTest fleet, FreshApply apply, Plight plight, Duration normal) {
    Member last = fleet.member(fleet.regions().getLast());
    Round round;
    begin(last, plight, normal);
    try {
      round = converge(fleet, apply);
    } finally {
      end(last, plight);
    }
    fleet.awaitReady();
    apply.removeRegions();
    return round;
  }

  private static Round converge(FleetUnderTest fleet, FreshApply apply) {
    List<String> others = fleet.regions().subList(0, fleet.regions().size() - 1);
    Calls calls = Calls.from(fleet);
    try (ConditionHistory history = ConditionHistory.from(fleet)) {
      Stopwatch watch = Stopwatch.start();
      double made = apply.seconds(calls, others);
      watch.until(
          PATIENCE,
          () -> others.stream().allMatch(region -> history.isTrue(region, "Ready")),
          () -> "the others are not Ready");
      return new Round(made, watch.secondsAt(history.last(others, "Ready")));
    }
  }

  private static void begin(Member last, Plight plight, Duration normal) {
    switch (plight) {
      case WELL -> {}
      case DEAD -> last.stop();
      case SLOW -> last.slow(normal.multipliedBy(100));
    }
  }

  private static void end(Member last, Plight plight) {
    switch (plight) {
      case WELL -> {}
      case DEAD -> last.start();
      case SLOW -> last.slow(Duration.ZERO);
    }
  }

  private static void report(FleetUnderTest fleet, Map<Plight, List<Round>> rounds) {
    List<Measurement> figures = new ArrayList<>();
    rounds.forEach(
        (plight, all) -> {
          String name = "others-" + plight.name().toLowerCase(Locale.ROOT);
          figures.add(Measurement.reported(name + "-made", "last object made", made(all), "s"));
          figures.add(Measurement.reported(name + "-ready", "last one Ready", ready(all), "s"));
        });
    List<Round> well = rounds.get(Plight.WELL);
    for (Plight plight : List.of(Plight.DEAD, Plight.SLOW)) {
      String name = "one-" + plight.name().toLowerCase(Locale.ROOT);
      double made = made(rounds.get(plight)) / made(well);
      double ready = ready(rounds.get(plight)) / ready(well);
      figures.add(
          Measurement.atMost(name + "-ratio", "the others' objects, by normal", made, "x", GOAL));
      figures.add(
          Measurement.atMost(
              name + "-ready-ratio", "the others Ready, by normal", ready, "x", GOAL));
    }
    fleet.judge("hold", figures);
  }

  private static double made(List<Round> rounds) {
    return Sample.of(rounds.stream().map(Round::made).toList()).median();
  }

  private static double ready(List<Round> rounds) {
    return Sample.of(rounds.stream().map(Round::ready).toList()).median();
  }
}

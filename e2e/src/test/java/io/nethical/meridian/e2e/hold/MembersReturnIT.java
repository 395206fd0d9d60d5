// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.e2e.fleet.Member;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.measured.Sample;
import io.nethical.meridian.e2e.suite.ConditionHistory;
import io.nethical.meridian.e2e.suite.Drift;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.Return;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members that are dead when the operator starts, that move, that are slow, and all at once. */
@Tag("hold")
@ExtendWith(RunningFleet.class)
class MembersReturnIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final double REPAIR_BOUND = 10_000;

  @Test
  void aMemberThatIsDeadWhenTheOperatorStartsIsToldAsNeverConnected(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    Neighbours neighbours = new Neighbours(fleet);
    List<String> dead = neighbours.others(1);
    Member member = fleet.member(dead.getFirst());
    fleet.operator().stop();
    member.stop();
    Instant begun = Instant.now();
    Return back;
    try (ConditionHistory history = ConditionHistory.from(fleet)) {
      Stopwatch watch = Stopwatch.start();
      double told;
      Condition word;
      try {
        fleet.operator().start();
        neighbours.areRepaired(dead);
        told = watch.until(PATIENCE, () -> missed(fleet, dead), () -> word(fleet, dead).toString());
        word = word(fleet, dead);
      } finally {
        back = Return.of(fleet, dead.getFirst(), member::start);
      }
      List<Measurement> figures =
          new ArrayList<>(Comeback.of("dead-at-start", back, history).figures(told));
      figures.addAll(neighbours.figures("dead-at-start"));
      fleet.judge("hold", figures);
      assertThat(history.withoutThoseOf(dead)).isEmpty();
      assertThat(word.getReason()).isEqualTo("NeverConnected");
      assertThat(Since.of(word))
          .as(word.getMessage())
          .hasValueSatisfying(since -> assertThat(since).isBetween(begun, back.open()));
    }
    fleet.awaitQuiet(Duration.ofSeconds(2));
  }

  @Test
  void aMemberThatMovedIsFoundOnceItsSecretSaysWhere(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    Neighbours neighbours = new Neighbours(fleet);
    List<String> moved = neighbours.others(1);
    String region = moved.getFirst();
    try (ConditionHistory history = ConditionHistory.from(fleet)) {
      Stopwatch watch = Stopwatch.start();
      fleet.member(region).move();
      double told =
          watch.until(PATIENCE, () -> missed(fleet, moved), () -> word(fleet, moved).toString());
      assertThat(word(fleet, moved).getReason()).isEqualTo("ProbeFailed");
      neighbours.areRepaired(moved);
      Return back = Return.of(fleet, region, () -> fleet.platformTeam().renewSecret(region));
      fleet.judge("hold", Comeback.of("moved", back, history).figures(told));
      Drift drift = new Drift(fleet.client(region));
      assertThat(drift.edit(drift.harmless().getFirst())).isLessThan(REPAIR_BOUND);
      assertThat(back.unseenBeforeTheFirstWrite()).isEmpty();
      assertThat(history.withoutThoseOf(moved)).isEmpty();
    }
    fleet.awaitQuiet(Duration.ofSeconds(2));
  }

  @Test
  void aMemberAHundredTimesSlowerIsNotGivenUpAndSlowsNoOther(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    Neighbours neighbours = new Neighbours(fleet);
    List<String> slow = neighbours.others(1);
    Member member = fleet.member(slow.getFirst());
    Duration normal = member.answerTime();
    Drift drift = new Drift(fleet.client(slow.getFirst()));
    try (ConditionHistory history = ConditionHistory.from(fleet)) {
      List<Double> millis = new ArrayList<>();
      member.slow(normal.multipliedBy(100));
      try {
        neighbours.areRepaired(slow);
        drift.harmless().forEach(target -> millis.add(drift.edit(target)));
        neighbours.areRepaired(slow);
        Pause.of(Duration.ofSeconds(15));
      } finally {
        member.slow(Duration.ZERO);
      }
      List<Measurement> figures = new ArrayList<>(neighbours.figures("slow"));
      figures.add(
          Measurement.reported(
              "normal-get", "a GET through the proxy", normal.toNanos() / 1e6, "ms"));
      figures.add(
          Measurement.reported(
              "slow-repair-p50",
              "drift in a member a hundred times slower, to restored",
              Sample.of(millis).median(),
              "ms"));
      fleet.judge("hold", figures);
      assertThat(history.withoutThoseOf(List.of())).isEmpty();
    }
    fleet.awaitQuiet(Duration.ofSeconds(2));
  }

  @Test
  void allMembersRestartedAtOnceAreAllLookedAtAgain(FleetUnderTest fleet) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    atOnce(
        fleet.regions(),
        region -> {
          fleet.member(region).stop();
          return region;
        });
    List<Return> returns =
        atOnce(
            fleet.regions(),
            region -> Return.of(fleet, region, () -> fleet.member(region).start()));
    double look = returns.stream().mapToDouble(Return::lookedAt).max().orElseThrow();
    fleet.awaitReady();
    for (String region : fleet.regions()) {
      Drift drift = new Drift(fleet.client(region));
      assertThat(drift.edit(drift.harmless().getFirst())).isLessThan(REPAIR_BOUND);
    }
    assertThat(returns).allSatisfy(back -> assertThat(back.unseenBeforeTheFirstWrite()).isEmpty());
    fleet.judge(
        "hold",
        List.of(
            Measurement.atMost(
                "all-at-once-look",
                "the last member's return to the first look at it",
                look,
                "s",
                10)));
    fleet.awaitQuiet(Duration.ofSeconds(2));
  }

  private static <T> List<T> atOnce(List<String> regions, Function<String, T> deed) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<T>> all =
          regions.stream()
              .map(region -> CompletableFuture.supplyAsync(() -> deed.apply(region), threads))
              .toList();
      return all.stream().map(CompletableFuture::join).toList();
    }
  }

  private static boolean missed(FleetUnderTest fleet, List<String> region) {
    return word(fleet, region).getStatus().equals("False");
  }

  private static Condition word(FleetUnderTest fleet, List<String> region) {
    return fleet.region(region.getFirst()).condition("ClusterReachable").orElseThrow();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.nethical.meridian.plan.declared.PlanInputs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long planning takes: {@code make plan-bench}. It is no part of the tests, as no run is. */
class PlannerBench {

  private static final int WARM_UP = 20_000;
  private static final int RUNS = 20_000;
  private static final int HERD = 1_000;
  private static final int PEERS = 3;
  private static final int FAR_BEYOND = 20;

  /** Of the thread's own time, so that what runs beside it does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** One figure, as every report of the project has it. */
  record Figure(String id, String what, double value, String unit, Double goal, boolean met) {

    static Figure atMost(String id, String what, double value, double goal) {
      return new Figure(id, what, value, "ms", goal, value <= goal);
    }
  }

  @Test
  void planningIsFast() throws IOException {
    var one = one();
    var figures =
        List.of(
            Figure.atMost(
                "plan-one-p99", "planning one Region, warm, CPU, 99th percentile", one, 1),
            Figure.atMost(
                "plan-thousand", "planning 1,000 Regions of one Fleet, CPU", herd(), 1_000));
    write(figures);
    assertThat(figures).allMatch(figure -> figure.value() <= figure.goal() * FAR_BEYOND);
  }

  private static double one() {
    var inputs = Inputs.of(RegionEdit.ofFullRegion().region()).inputs();
    IntStream.range(0, WARM_UP).forEach(_ -> Planner.plan(inputs));
    var times = IntStream.range(0, RUNS).mapToDouble(_ -> time(List.of(inputs))).toArray();
    Arrays.sort(times);
    return times[RUNS * 99 / 100];
  }

  /** The median of a few. */
  private static double herd() {
    var herd = Herd.of(HERD, PEERS, RegionEdit.ofFullRegion().without("cache.l3"));
    var all = IntStream.range(0, HERD).mapToObj(herd::inputs).toList();
    var times = IntStream.range(0, 5).mapToDouble(_ -> time(all)).toArray();
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private static double time(List<PlanInputs> inputs) {
    var from = CLOCK.getCurrentThreadCpuTime();
    inputs.forEach(Planner::plan);
    return (CLOCK.getCurrentThreadCpuTime() - from) / 1e6;
  }

  private static void write(List<Figure> figures) throws IOException {
    var file = ReferenceFleet.REPOSITORY.resolve("target/report/planner.json");
    Files.createDirectories(file.getParent());
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), figures);
    figures.forEach(System.out::println);
  }
}

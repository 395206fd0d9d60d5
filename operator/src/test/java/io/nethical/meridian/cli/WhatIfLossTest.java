// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.plan.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said of a loss is what happens when each request is followed on its way. */
class WhatIfLossTest {

  private static final LossesBySimulation FLEET = new LossesBySimulation();

  @TestFactory
  Stream<DynamicTest> everySingleAndDoubleLossEndsAsTheSimulationDoes() {
    return losses().stream()
        .map(lost -> DynamicTest.dynamicTest(String.join(" and ", lost), () -> compare(lost)));
  }

  @Test
  void thereAreTenSingleAndFortyFiveDoubleLosses() {
    assertThat(losses()).hasSize(55).doesNotHaveDuplicates();
  }

  private static List<Set<String>> losses() {
    var names = FLEET.names();
    var losses = new ArrayList<Set<String>>();
    for (var one = 0; one < names.size(); one++) {
      for (var other = one; other < names.size(); other++) {
        losses.add(
            new TreeSet<>(
                List.of(names.get(one), names.get(other)).subList(0, one == other ? 1 : 2)));
      }
    }
    return losses;
  }

  private static void compare(Set<String> lost) {
    var happened = FLEET.after(lost);
    var ran =
        Ran.meridian(
            "whatif",
            "-f",
            "@regions",
            "--today=2026-11-25",
            "-o=json",
            "--lose",
            String.join(",", lost));
    var told = Yaml.read(ran.out());
    assertThat(numbers(told, "carries")).isEqualTo(happened.served());
    assertThat(numbers(told, "overflow")).isEqualTo(happened.refused());
    assertThat(unanswered(told)).isEqualTo(happened.unanswered());
    assertThat(ran.code())
        .isEqualTo(happened.refused().isEmpty() && happened.unanswered().isEmpty() ? 0 : 1);
  }

  private static Map<String, Long> numbers(JsonNode told, String field) {
    var numbers = new HashMap<String, Long>();
    for (var server : told.path("servers")) {
      if (server.path(field).asLong() > 0) {
        numbers.put(server.path("region").asText(), server.path(field).asLong());
      }
    }
    return numbers;
  }

  private static Set<String> unanswered(JsonNode told) {
    var names = new HashSet<String>();
    told.path("unanswered").forEach(one -> names.add(one.path("region").asText()));
    return names;
  }
}

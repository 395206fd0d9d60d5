// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reference fleet under losses, one request after the other, from the documents as they are
 * written and the design's table of who may serve whom. It shares nothing with the planner.
 */
final class LossesBySimulation {

  /** As the design states it: the law of the fleet, worked out by hand. */
  private static final Map<String, Set<String>> MAY_BE_SERVED_BY =
      Map.of(
          "us-east-1", Set.of("us-west-2"),
          "us-west-2", Set.of("us-east-1"),
          "eu-west-1", Set.of("eu-central-1"),
          "eu-central-1", Set.of("eu-west-1"),
          "ca-central-1", Set.of(),
          "sa-east-1", Set.of(),
          "me-south-1", Set.of(),
          "ap-northeast-1", Set.of(),
          "ap-south-1", Set.of("ap-southeast-1", "ap-northeast-1"),
          "ap-southeast-1", Set.of("ap-northeast-1", "ap-south-1"));

  private final Map<String, JsonNode> documents = new LinkedHashMap<>();

  LossesBySimulation() {
    for (var name : MAY_BE_SERVED_BY.keySet().stream().sorted().toList()) {
      documents.put(name, read(name));
    }
  }

  List<String> names() {
    return new ArrayList<>(documents.keySet());
  }

  /**
   * One second of all clients.
   *
   * @param served requests that reached a Region
   * @param refused requests above the peak of the Region they reached
   * @param unanswered Regions whose clients got no address
   */
  record Second(Map<String, Long> served, Map<String, Long> refused, Set<String> unanswered) {}

  Second after(Set<String> lost) {
    var served = new HashMap<String, Long>();
    var refused = new HashMap<String, Long>();
    var unanswered = new HashSet<String>();
    for (var home : documents.keySet()) {
      var requests = documents.get(home).at("/spec/capacity/sustainedRps").asInt();
      for (var request = 0; request < requests; request++) {
        var server = answer(home, lost);
        if (server == null) {
          unanswered.add(home);
          continue;
        }
        var nth = served.merge(server, 1L, Long::sum);
        if (nth > documents.get(server).at("/spec/capacity/peakRps").asLong()) {
          refused.merge(server, 1L, Long::sum);
        }
      }
    }
    return new Second(served, refused, unanswered);
  }

  /**
   * Walks the list as a name server does: itself, then whom its file names, where that is legal.
   */
  private String answer(String home, Set<String> lost) {
    if (!lost.contains(home)) {
      return home;
    }
    for (var target : documents.get(home).at("/spec/failover/targets")) {
      var name = target.asText();
      if (MAY_BE_SERVED_BY.get(home).contains(name) && !lost.contains(name)) {
        return name;
      }
    }
    return null;
  }

  private static JsonNode read(String region) {
    try {
      return Yaml.read(
          Files.readString(ReferenceFleet.REPOSITORY.resolve("regions/" + region + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

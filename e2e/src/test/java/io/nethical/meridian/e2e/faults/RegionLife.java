// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import io.nethical.meridian.e2e.faults.Scenario.Step;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import java.util.List;
import java.util.Set;

/** Two Regions are asked for, changed twice and deleted. */
final class RegionLife {

  private static final String FIRST = "us-east-1";
  private static final String SECOND = "eu-west-1";

  /** Takes autoscaler and load balancer away and changes what the pods are told. */
  private static final String LESS =
      """
      {"spec":{"workload":{"replicas":3,"autoscaling":{"enabled":false},
      "exposure":{"type":"Given","addresses":["lb.example.com"]}},
      "observability":{"logging":{"level":"WARNING"}}}}""";

  /** Adds an Ingress and room to grow. */
  private static final String MORE =
      """
      {"spec":{"workload":{"autoscaling":{"maxReplicas":9},
      "exposure":{"type":"Ingress"}}}}""";

  /** Brings back what {@link #LESS} took. */
  private static final String BACK =
      """
      {"spec":{"workload":{"replicas":4,"autoscaling":{"enabled":true},
      "exposure":{"type":"LoadBalancer","addresses":null}},
      "observability":{"logging":{"level":"INFO"}}}}""";

  /** Changes what the pods are told and leaves the Ingress, which older specs did not ask for. */
  private static final String OTHER =
      """
      {"spec":{"observability":{"logging":{"level":"DEBUG"}}}}""";

  private RegionLife() {}

  static Scenario scenario() {
    Set<String> both = Set.of(FIRST, SECOND);
    return new Scenario(
        "region-life",
        both,
        List.of(
            new Step("create", both, RegionLife::create),
            new Step("edit", both, RegionLife::edit),
            new Step("restore", both, RegionLife::restore),
            new Step("remove", Set.of(), RegionLife::remove)));
  }

  private static void create(FleetUnderTest fleet) {
    String folder = fleet.options().root().resolve("regions").toString();
    fleet
        .installation()
        .kubectl(
            "apply", "-f", folder + "/" + FIRST + ".yaml", "-f", folder + "/" + SECOND + ".yaml");
  }

  private static void edit(FleetUnderTest fleet) {
    patch(fleet, FIRST, LESS);
    patch(fleet, SECOND, MORE);
  }

  private static void restore(FleetUnderTest fleet) {
    patch(fleet, FIRST, BACK);
    patch(fleet, SECOND, OTHER);
  }

  private static void patch(FleetUnderTest fleet, String region, String change) {
    fleet.installation().patch("region/" + region, change);
  }

  private static void remove(FleetUnderTest fleet) {
    fleet
        .installation()
        .kubectl("-n", "nethical", "delete", "region", FIRST, SECOND, "--wait=false");
  }
}

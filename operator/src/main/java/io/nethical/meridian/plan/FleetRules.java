// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.fleet.Phase;
import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** A Region belongs to a Fleet, and to one phase of its rollouts. */
final class FleetRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "fleet-exists",
              Reason.FleetNotFound,
              "spec.fleet",
              "a Fleet of that name is in the Region's namespace",
              FleetRules::fleetExists),
          new Rule(
              "in-one-rollout-phase",
              Reason.InvalidSpec,
              "Fleet spec.rollout.phases",
              "exactly one phase names the Region",
              FleetRules::inOneRolloutPhase));

  private FleetRules() {}

  static Stream<Point> fleetExists(PlanInputs in) {
    if (in.fleet().isPresent()) {
      return Stream.empty();
    }
    var metadata = in.region().getMetadata();
    return Stream.of(
        new Point(
            "spec.fleet",
            "there is no Fleet %s in namespace %s"
                .formatted(in.region().getSpec().fleet(), metadata.getNamespace()),
            "create it there, or name one that exists"));
  }

  static Stream<Point> inOneRolloutPhase(PlanInputs in) {
    return in.declared().stream()
        .flatMap(
            declared ->
                switch (phases(declared).size()) {
                  case 0 -> Stream.of(wrongPhase(declared, "names this Region in no phase"));
                  case 1 -> Stream.empty();
                  default ->
                      Stream.of(
                          wrongPhase(
                              declared,
                              "names this Region in the phases "
                                  + String.join(", ", phases(declared))));
                });
  }

  /** Names of the rollout phases that name the Region. */
  static List<String> phases(Declared declared) {
    var name = declared.region().getMetadata().getName();
    return declared.fleet().getSpec().rollout().phases().stream()
        .filter(phase -> phase.regions().contains(name))
        .map(Phase::name)
        .toList();
  }

  private static Point wrongPhase(Declared declared, String problem) {
    return new Point(
        "spec.fleet",
        "Fleet %s %s".formatted(declared.spec().fleet(), problem),
        "name it in exactly one of the Fleet's spec.rollout.phases");
  }
}

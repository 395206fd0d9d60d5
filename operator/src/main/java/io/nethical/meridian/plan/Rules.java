// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that can keep a Region from being planned. Each rule looks at one thing, says all that
 * is wrong with it, and says nothing where another rule already tells what is missing.
 */
final class Rules {

  private static final List<Function<PlanInputs, Stream<Violation>>> ALL =
      List.of(
          FleetRules::fleetExists,
          FleetRules::inOneRolloutPhase,
          ClusterRules::clusterIsEnrolled,
          ClusterRules::clusterIsGranted,
          ClusterRules::clusterStandsWhereSaid,
          ReferenceRules::profilesExist,
          ReferenceRules::failoverTargetsExist,
          ReferenceRules::syncPeersExist,
          ReferenceRules::sharedServiceIsOpen,
          ReferenceRules::bucketsExist,
          WorkloadRules::maximumIsNotBelowMinimum,
          WorkloadRules::portsDiffer,
          WorkloadRules::requestsFitLimits,
          EnvironmentRules::extrasLeaveTheContractAlone,
          EnvironmentRules::differentialPrivacyHasABudget,
          EnvironmentRules::logFileHasAFolder,
          EnvironmentRules::collectorHasAnAddress);

  private Rules() {}

  static List<Violation> check(PlanInputs inputs) {
    return ALL.stream().flatMap(rule -> rule.apply(inputs)).toList();
  }
}

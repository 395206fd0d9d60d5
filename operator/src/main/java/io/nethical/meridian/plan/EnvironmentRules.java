// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.shared.PrivacyMode;
import io.nethical.meridian.plan.Violation.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contract with the workload says everything once, and nothing that cannot work. */
final class EnvironmentRules {

  private EnvironmentRules() {}

  static Stream<Violation> extrasLeaveTheContractAlone(PlanInputs in) {
    var extras = in.region().getSpec().extraEnv();
    var spellings = EnvironmentContract.spellings();
    return IntStream.range(0, extras.size())
        .filter(index -> isTaken(extras.get(index).name()))
        .mapToObj(
            index ->
                new Violation(
                    Reason.InvalidSpec,
                    "spec.extraEnv[" + index + "].name",
                    extras.get(index).name() + " is part of the environment contract",
                    spellings.containsKey(extras.get(index).name())
                        ? "remove it; what decides it is " + sources(extras.get(index).name())
                        : "remove it; each pod has its own"));
  }

  static Stream<Violation> differentialPrivacyHasABudget(PlanInputs in) {
    return in.declared().map(PrivacyPlan::of).stream()
        .filter(privacy -> privacy.mode() == PrivacyMode.DIFFERENTIAL)
        .filter(privacy -> privacy.epsilon().isEmpty())
        .map(
            _ ->
                new Violation(
                    Reason.InvalidSpec,
                    "spec.compliance.privacy.epsilon",
                    "privacy is Differential by the regimes listed, and no budget is given",
                    "set epsilon, for example \"1.0\""));
  }

  static Stream<Violation> logFileHasAFolder(PlanInputs in) {
    return ScratchPlanning.logFile(in.region().getSpec().observability()).stream()
        .filter(file -> !hasFolder(Path.of(file)))
        .map(
            file ->
                new Violation(
                    Reason.InvalidSpec,
                    "spec.observability.logging.file",
                    file + " is not an absolute path with a folder of its own",
                    "give one such as /var/log/nethical/nethical.log"));
  }

  static Stream<Violation> collectorHasAnAddress(PlanInputs in) {
    return NetworkPlanning.collector(in.region().getSpec().observability()).stream()
        .filter(endpoint -> !isAddress(endpoint))
        .map(
            endpoint ->
                new Violation(
                    Reason.InvalidSpec,
                    "spec.observability.tracing.endpoint",
                    endpoint + " is not the address of a host",
                    "give one such as http://otel-collector:4317"));
  }

  private static boolean isAddress(String endpoint) {
    try {
      return new URI(endpoint).getHost() != null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static boolean hasFolder(Path file) {
    return file.isAbsolute() && file.getNameCount() > 1 && file.equals(file.normalize());
  }

  private static boolean isTaken(String name) {
    return EnvironmentContract.spellings().containsKey(name)
        || EnvironmentContract.POD_FIELDS.containsKey(name);
  }

  private static String sources(String name) {
    return EnvironmentContract.spellings().get(name).stream()
        .map(EnvironmentKey::source)
        .collect(Collectors.joining(" and "));
  }
}

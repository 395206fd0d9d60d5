// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.shared.PrivacyMode;
import io.nethical.meridian.plan.declared.PlanInputs;
import io.nethical.meridian.plan.law.Collector;
import io.nethical.meridian.plan.law.Law;
import io.nethical.meridian.plan.law.Obligations;
import io.nethical.meridian.plan.rule.Point;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contract with the workload says everything once, and nothing that cannot work. */
final class EnvironmentRules {

  /** By OpenTelemetry's convention these win over the endpoint that the law has judged. */
  private static final String EXPORTER = "OTEL_EXPORTER_";

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "extras-leave-the-contract-alone",
              Reason.InvalidSpec,
              "spec.extraEnv",
              "no extra variable has the name of one that a field decides",
              EnvironmentRules::extrasLeaveTheContractAlone),
          new Rule(
              "differential-privacy-has-a-budget",
              Reason.InvalidSpec,
              "spec.compliance.privacy, privacyFloor of the regimes",
              "where the mode is Differential there is an epsilon",
              EnvironmentRules::differentialPrivacyHasABudget),
          new Rule(
              "log-file-has-a-folder",
              Reason.InvalidSpec,
              "spec.observability.logging.file",
              "a log file has an absolute path in a folder of its own",
              EnvironmentRules::logFileHasAFolder),
          new Rule(
              "collector-has-an-address",
              Reason.InvalidSpec,
              "spec.observability.tracing.endpoint",
              "the endpoint names a host",
              EnvironmentRules::collectorHasAnAddress));

  private EnvironmentRules() {}

  private static Stream<Point> extrasLeaveTheContractAlone(PlanInputs in) {
    var extras = in.region().getSpec().extraEnv();
    return IntStream.range(0, extras.size())
        .filter(index -> isTaken(extras.get(index).name()))
        .mapToObj(
            index ->
                new Point(
                    "spec.extraEnv[" + index + "].name",
                    extras.get(index).name() + " is part of the environment contract",
                    "remove it; what decides it is " + sources(extras.get(index).name())));
  }

  private static Stream<Point> differentialPrivacyHasABudget(PlanInputs in) {
    return Law.over(in).map(Obligations::under).map(Obligations::privacy).stream()
        .filter(privacy -> privacy.mode() == PrivacyMode.DIFFERENTIAL)
        .filter(privacy -> privacy.epsilon().isEmpty())
        .map(
            _ ->
                new Point(
                    "spec.compliance.privacy.epsilon",
                    "privacy is Differential, and no budget is given",
                    "set epsilon, for example \"1.0\""));
  }

  private static Stream<Point> logFileHasAFolder(PlanInputs in) {
    return ScratchPlanning.logFile(in.region().getSpec().observability()).stream()
        .filter(file -> !hasFolder(Path.of(file)))
        .map(
            file ->
                new Point(
                    "spec.observability.logging.file",
                    file + " is not an absolute path with a folder of its own",
                    "give one such as /var/log/nethical/nethical.log"));
  }

  private static Stream<Point> collectorHasAnAddress(PlanInputs in) {
    return Collector.of(in.region().getSpec()).stream()
        .filter(collector -> collector.host().isEmpty())
        .map(
            collector ->
                new Point(
                    "spec.observability.tracing.endpoint",
                    collector.endpoint() + " is not the address of a host",
                    "give one such as http://otel-collector:4317"));
  }

  private static boolean hasFolder(Path file) {
    return file.isAbsolute() && file.getNameCount() > 1 && file.equals(file.normalize());
  }

  private static boolean isTaken(String name) {
    return EnvironmentContract.SPELLINGS.containsKey(name)
        || EnvironmentContract.POD_FIELDS.containsKey(name)
        || name.startsWith(EXPORTER);
  }

  private static String sources(String name) {
    if (EnvironmentContract.POD_FIELDS.containsKey(name)) {
      return "each pod itself";
    }
    return EnvironmentContract.SPELLINGS.containsKey(name)
        ? EnvironmentContract.SPELLINGS.get(name).stream()
            .map(EnvironmentKey::source)
            .collect(Collectors.joining(" and "))
        : "observability.tracing";
  }
}

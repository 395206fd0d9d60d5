// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ProbeBuilder;
import io.nethical.meridian.plan.ProbePlan;

/** How the kubelet learns whether a pod started, lives and may serve. */
final class WorkloadProbes {

  /** Start-up may take this many periods before the pod is given up; the reference's figure. */
  private static final int STARTUP_FAILURES = 30;

  private WorkloadProbes() {}

  static Probe startup(ProbePlan plan) {
    return probe(plan, plan.startupPath(), STARTUP_FAILURES);
  }

  static Probe liveness(ProbePlan plan) {
    return probe(plan, plan.livenessPath(), plan.failures());
  }

  static Probe readiness(ProbePlan plan) {
    return probe(plan, plan.readinessPath(), plan.failures());
  }

  private static Probe probe(ProbePlan plan, String path, int failures) {
    return new ProbeBuilder()
        .withNewHttpGet()
        .withPath(path)
        .withPort(new IntOrString("http"))
        .withScheme("HTTP")
        .endHttpGet()
        .withPeriodSeconds(Math.toIntExact(plan.period().toSeconds()))
        .withTimeoutSeconds(Math.toIntExact(plan.timeout().toSeconds()))
        .withFailureThreshold(failures)
        .build();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.nethical.meridian.plan.Canonical;
import io.nethical.meridian.plan.Plan;

/** The environment contract as a ConfigMap. */
final class Environment {

  /** On the pods: pods read an environment once, so a changed one must roll them. */
  static final String HASH = "meridian.nethical.io/environment-hash";

  private Environment() {}

  static DesiredObject of(Plan plan) {
    return DesiredObject.needed(
        new ConfigMapBuilder()
            .withMetadata(Metadata.of(plan, Names.ENVIRONMENT, Workload.COMPONENT))
            .withData(plan.environment())
            .build());
  }

  static String hash(Plan plan) {
    return Canonical.hash(plan.environment());
  }
}

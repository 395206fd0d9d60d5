// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.nethical.meridian.plan.Plan;

/** The pods' account: it has no rights, and its token is never mounted. */
final class Account {

  private Account() {}

  static DesiredObject of(Plan plan) {
    return DesiredObject.needed(
        new ServiceAccountBuilder()
            .withMetadata(Metadata.of(plan, Names.WORKLOAD, Workload.COMPONENT))
            .withAutomountServiceAccountToken(false)
            .build());
  }
}

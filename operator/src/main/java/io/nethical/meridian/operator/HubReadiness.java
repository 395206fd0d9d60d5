// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.Operator;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means the hub is read; what members do never takes the operator out of service. */
@Readiness
@Singleton
class HubReadiness implements HealthCheck {

  private final Operator operator;

  HubReadiness(Operator operator) {
    this.operator = operator;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("hub").status(operator.getRuntimeInfo().isStarted()).build();
  }
}

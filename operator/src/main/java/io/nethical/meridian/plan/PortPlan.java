// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/**
 * TCP ports the container listens on.
 *
 * @param metrics or {@link #CLOSED} where the Region wants no metrics
 */
public record PortPlan(int http, int metrics) {

  /** Nothing listens, so nothing is offered or let through. */
  public static final int CLOSED = 0;

  /** Whether there is a metrics endpoint to scrape. */
  public boolean metricsOpen() {
    return metrics != CLOSED;
  }
}

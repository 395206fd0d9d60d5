// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import java.util.List;

/**
 * Where traces go.
 *
 * @param endpoint as the Region gives it
 * @param port TCP
 * @param inMember whether it is a Service of the member
 * @param cidrs where an endpoint outside the member is; empty where the Fleet does not say
 */
public record TelemetryEdge(String endpoint, int port, boolean inMember, List<String> cidrs) {

  public TelemetryEdge {
    cidrs = List.copyOf(cidrs);
  }
}

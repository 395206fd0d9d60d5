// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** How clients outside the member reach the workload, and so what DNS will point at. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface ExposurePlan {

  /** The member's load balancer gives an address. */
  record LoadBalancer() implements ExposurePlan {}

  /**
   * The member's ingress controller does.
   *
   * @param host the Fleet's public name; empty means every host
   */
  record Ingress(String host) implements ExposurePlan {}

  /**
   * Somebody else routes clients to the in-cluster Service.
   *
   * @param addresses host names or IP addresses, in the order given
   */
  record Given(List<String> addresses) implements ExposurePlan {}
}

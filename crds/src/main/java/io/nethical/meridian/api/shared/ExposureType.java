// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How clients reach a service from outside its cluster. */
public enum ExposureType {
  /** A Service of type LoadBalancer; its address is read from the Service's status. */
  @JsonProperty("LoadBalancer")
  LOAD_BALANCER,

  /** An Ingress in front of the service; its address is read from the Ingress's status. */
  @JsonProperty("Ingress")
  INGRESS,

  /** Addresses that somebody else provides and this field lists. */
  @JsonProperty("Given")
  GIVEN
}

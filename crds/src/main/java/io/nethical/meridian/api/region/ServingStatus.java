// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import java.util.List;

/** Who answers this Region's clients. */
@ApiValue
public record ServingStatus(
    @JsonPropertyDescription("What happens to them now. Absent: not looked at yet.")
        ServingState state,
    @JsonPropertyDescription(
            "Names of the Regions that answer them, first choice first. Absent: nobody.")
        List<String> clientsGoTo,
    @JsonPropertyDescription("When state last changed, RFC 3339 in UTC. Absent: not looked at yet.")
        String since) {

  /** Absent lists become empty. */
  public ServingStatus {
    clientsGoTo = Absent.list(clientsGoTo);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.ValidationRule;

/** What one container asks for and may not exceed. */
@ApiValue
@ValidationRule(
    value =
        "!has(self.requests) || !has(self.limits) || !has(self.requests.cpu) || "
            + "!has(self.limits.cpu) || "
            + "quantity(self.requests.cpu).compareTo(quantity(self.limits.cpu)) <= 0",
    message = "requests.cpu is above limits.cpu: lower the request or raise the limit")
@ValidationRule(
    value =
        "!has(self.requests) || !has(self.limits) || !has(self.requests.memory) || "
            + "!has(self.limits.memory) || "
            + "quantity(self.requests.memory).compareTo(quantity(self.limits.memory)) <= 0",
    message = "requests.memory is above limits.memory: lower the request or raise the limit")
public record Resources(
    @JsonPropertyDescription("What the scheduler keeps free for one container. Absent: not stated.")
        ResourceAmounts requests,
    @JsonPropertyDescription("What one container may use at most. Absent: no limit.")
        ResourceAmounts limits) {}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.shared;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;

/** How much the model's verdict counts beside the rules'. */
@ApiValue
@ValidationRule(
    value = "has(self.ruleWeight) == has(self.mlWeight)",
    message = "ruleWeight and mlWeight belong together: give both or none")
@ValidationRule(
    value =
        "!has(self.ruleWeight) || !has(self.mlWeight) || (double(self.ruleWeight) + "
            + "double(self.mlWeight) > 0.99999 && double(self.ruleWeight) + "
            + "double(self.mlWeight) < 1.00001)",
    message =
        "ruleWeight and mlWeight do not add up to 1: change one of them, for example 0.7 "
            + "and 0.3")
public record MlBlending(
    @JsonPropertyDescription(
            "Whether verdicts are blended. Absent in a Region: the Fleet's, then false.")
        Boolean enabled,
    @Pattern(Formats.FRACTION)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Weight of the rules' verdict, 0 to 1, as a decimal string; given together with "
                + "mlWeight. Absent in a Region: the Fleet's, then 0.7.")
        String ruleWeight,
    @Pattern(Formats.FRACTION)
        @Size(max = 6)
        @JsonPropertyDescription(
            "Weight of the model's verdict, 0 to 1, as a decimal string; given together with "
                + "ruleWeight. Absent in a Region: the Fleet's, then 0.3.")
        String mlWeight) {}

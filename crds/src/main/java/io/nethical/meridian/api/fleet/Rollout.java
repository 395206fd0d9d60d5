// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import java.util.List;

/** How a release travels through the fleet. */
@ApiValue
@ValidationRule(
    value = "self.phases.all(p, p.regions.all(r, self.phases.exists_one(q, r in q.regions)))",
    message =
        "a Region is in two phases of rollout.phases: each Region belongs to exactly one, "
            + "remove it from the others")
@ValidationRule(
    value = "!has(self.trafficSteps) || self.trafficSteps.isSorted()",
    message = "rollout.trafficSteps must rise: sort them, such as 25, 50, 100")
@ValidationRule(
    value =
        "!has(self.trafficSteps) || self.trafficSteps.size() == 0 || "
            + "self.trafficSteps[self.trafficSteps.size() - 1] == 100",
    message = "rollout.trafficSteps must end at 100: add 100 as the last step")
@SchemaCustomizer(value = SchemaDetails.class, input = "phases=map:name,trafficSteps=set")
public record Rollout(
    @Required
        @Size(min = 1, max = 16)
        @JsonPropertyDescription("Phases in order. Required, at least one.")
        List<Phase> phases,
    @Size(max = 10)
        @JsonPropertyDescription(
            "Percent of clients on the new release, rising, the last 100; used where a "
                + "permitted peer can take the rest. Absent: 100 at once.")
        List<@Min(1) @Max(100) Integer> trafficSteps,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription("Time a Region may take before its phase has failed. Absent: 15m.")
        String progressDeadline,
    @Default(OnFailure.DEFAULT)
        @JsonPropertyDescription("What happens when a phase fails: Halt or Rollback. Absent: Halt.")
        OnFailure onFailure) {

  /** Absent lists become empty and absent enums their schema default. */
  public Rollout {
    phases = Absent.list(phases);
    trafficSteps = Absent.list(trafficSteps);
    onFailure = onFailure == null ? OnFailure.HALT : onFailure;
  }
}

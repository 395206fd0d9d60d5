// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import java.util.List;

/** Where clients go when this Region cannot answer. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "targets=set")
public record Failover(
    @Size(max = 32)
        @JsonPropertyDescription(
            "Names of Regions of the same Fleet, first choice first. Absent: none.")
        List<@Pattern(Formats.NAME) @Size(max = 63) String> targets,
    @JsonPropertyDescription("What clients get when no permitted Region is left. Absent: NoAnswer.")
        NoLegalTarget onNoLegalTarget,
    @JsonPropertyDescription("Whether new clients are sent elsewhere now. Absent: false.")
        Boolean drain,
    @JsonPropertyDescription("Whether a drain may leave clients without any answer. Absent: false.")
        Boolean acceptNoAnswer) {

  /** Absent lists become empty. */
  public Failover {
    targets = Absent.list(targets);
  }
}

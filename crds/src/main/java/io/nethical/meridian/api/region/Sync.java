// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Formats;
import java.util.List;

/** Exchange of state with other Regions. */
@ApiValue
@SchemaCustomizer(value = SchemaDetails.class, input = "peers=set")
public record Sync(
    @JsonPropertyDescription("Whether state is exchanged. Absent: true when peers are listed.")
        Boolean enabled,
    @Size(max = 32) @JsonPropertyDescription("Names of Regions of the same Fleet. Absent: none.")
        List<@Pattern(Formats.NAME) @Size(max = 63) String> peers,
    @Pattern(Formats.SECONDS)
        @Size(max = 6)
        @JsonPropertyDescription("Time between two exchanges. Absent: 30s.")
        String interval,
    @Min(1) @Max(100) @JsonPropertyDescription("Exchanges at the same time. Absent: 3.")
        Integer maxConcurrent,
    @Min(1) @Max(100000) @JsonPropertyDescription("Entries in one message. Absent: 100.")
        Integer batchSize) {

  /** Absent lists become empty. */
  public Sync {
    peers = Absent.list(peers);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.fleet;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Exposure;
import io.nethical.meridian.api.shared.Formats;
import java.util.List;

/** Services that several Regions use together, never across a residency wall. */
@ApiValue
@ValidationRule(
    value = "self.home in self.members",
    message =
        "sharedServices home is not one of its members: add it to members, or choose a "
            + "member as home")
@SchemaCustomizer(value = SchemaDetails.class, input = "members=set")
public record SharedService(
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription("Name that Regions use. Required.")
        String name,
    @Required
        @Pattern(Formats.NAME)
        @Size(max = 63)
        @JsonPropertyDescription(
            "Name of the Region whose cluster carries them; one of members. Required.")
        String home,
    @Required
        @Size(min = 1, max = 64)
        @JsonPropertyDescription("Names of Regions that may use them. Required, at least one.")
        List<@Pattern(Formats.NAME) @Size(max = 63) String> members,
    @JsonPropertyDescription(
            "How members, which are separate networks, reach them. Absent: LoadBalancer.")
        Exposure exposure,
    @JsonPropertyDescription("A shared Redis Cluster. Absent: none.") ServiceCache cache,
    @JsonPropertyDescription("A shared database. Absent: none.") ServiceDatabase database,
    @JsonPropertyDescription("A shared search cluster. Absent: none.") ServiceSearch search) {

  /** Absent lists become empty. */
  public SharedService {
    members = Absent.list(members);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.region;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crdv2.generator.v1.SchemaCustomizer;
import io.fabric8.kubernetes.api.model.Condition;
import io.nethical.meridian.api.schema.SchemaDetails;
import io.nethical.meridian.api.shared.Absent;
import io.nethical.meridian.api.shared.ApiValue;
import io.nethical.meridian.api.shared.Leftover;
import java.util.List;

/** What is true of a Region, as far as it can be seen. */
@ApiValue
@SchemaCustomizer(
    value = SchemaDetails.class,
    input = "observedGeneration=format:int64,conditions=map:type,components=map:name")
public record RegionStatus(
    @JsonPropertyDescription("Generation of the spec that this status looked at. Absent: none yet.")
        Long observedGeneration,
    @JsonPropertyDescription(
            "Conditions by type, each with a reason of a closed set and a message. Absent: "
                + "not looked at yet.")
        List<Condition> conditions,
    @JsonPropertyDescription("Who answers this Region's clients. Absent: not looked at yet.")
        ServingStatus serving,
    @JsonPropertyDescription(
            "Capacity declared, provisioned and measured. Absent: not looked at yet.")
        RegionCapacityStatus capacity,
    @JsonPropertyDescription("Parts of the Region by name. Absent: not looked at yet.")
        List<ComponentStatus> components,
    @JsonPropertyDescription("Release wanted and running. Absent: not looked at yet.")
        ReleaseStatus release,
    @JsonPropertyDescription(
            "Where the objects are, kept from the first plan on. Absent: nothing was planned yet.")
        MemberStatus member,
    @JsonPropertyDescription(
            "ISO 3166-1 alpha-2 codes of the countries this Region's data may be in, sorted. "
                + "Absent: not computed.")
        List<String> allowedCountries,
    @JsonPropertyDescription(
            "What is planned all the same and worth a look, each with field and remedy. "
                + "Absent: nothing.")
        List<String> warnings,
    @JsonPropertyDescription(
            "What stays in the member although the Region is deleted; it goes as soon as this "
                + "stands in its Fleet's status. Absent: nothing, or not known yet.")
        Leftover leftover) {

  /** Absent lists become empty. */
  public RegionStatus {
    conditions = Absent.list(conditions);
    components = Absent.list(components);
    allowedCountries = Absent.list(allowedCountries);
    warnings = Absent.list(warnings);
  }
}

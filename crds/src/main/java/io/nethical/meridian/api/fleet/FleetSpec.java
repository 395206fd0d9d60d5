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
import io.nethical.meridian.api.shared.Features;
import io.nethical.meridian.api.shared.Formats;
import io.nethical.meridian.api.shared.Suspend;
import io.nethical.meridian.api.shared.Workload;
import java.util.List;
import java.util.Map;

/** Regions of one product, and what they share. */
@ApiValue
@ValidationRule(
    value =
        "!has(self.dns) || !has(self.objectives) || !has(self.objectives.failover) || "
            + "duration(self.dns.probe.interval).getSeconds() * self.dns.probe.failures + "
            + "duration(self.dns.probe.timeout).getSeconds() + 1 + "
            + "duration(self.dns.ttl).getSeconds() <= "
            + "duration(self.objectives.failover).getSeconds()",
    message =
        "the DNS budget is larger than objectives.failover: probe interval x failures + "
            + "timeout + 1s to publish + ttl must fit in it, so lower dns.ttl, probe.interval "
            + "or probe.failures, or raise objectives.failover")
@SchemaCustomizer(
    value = SchemaDetails.class,
    input = "buckets=map:name,telemetrySinks=map:host,sharedServices=map:name")
public record FleetSpec(
    @JsonPropertyDescription("What the whole fleet must carry. Absent: no verdict on capacity.")
        Targets targets,
    @Required
        @JsonPropertyDescription(
            "What runs everywhere unless a Region pins its own image. Required.")
        Release release,
    @JsonPropertyDescription(
            "Fields of spec.workload for Regions that leave them out. Absent: the operator's "
                + "own defaults.")
        Workload workloadDefaults,
    @JsonPropertyDescription(
            "Fields of spec.features for Regions that leave them out. Absent: the "
                + "application's own defaults.")
        Features featureDefaults,
    @Size(max = 64)
        @JsonPropertyDescription(
            "Name of a jurisdiction to the ISO 3166-1 alpha-2 codes of its countries; Strict "
                + "residency stays inside one. Absent: each country is its own.")
        Map<String, @Size(max = 250) List<@Pattern(Formats.COUNTRY) String>> jurisdictions,
    @Size(max = 64)
        @JsonPropertyDescription("The only places cold data and backups may go. Absent: none.")
        List<Bucket> buckets,
    @Size(max = 32)
        @JsonPropertyDescription(
            "The only collectors of traces outside the members. Absent: none, traces stay in the "
                + "member.")
        List<TelemetrySink> telemetrySinks,
    @Required @JsonPropertyDescription("How a release travels through the fleet. Required.")
        Rollout rollout,
    @JsonPropertyDescription(
            "How much may be under change at once. Absent: one Region and 20 percent.")
        DisruptionBudget disruptionBudget,
    @JsonPropertyDescription(
            "What stops a plan that removes too much at once. Absent: its own defaults.")
        Breaker breaker,
    @JsonPropertyDescription("The one name clients use. Absent: no DNS records are written.")
        Dns dns,
    @Size(max = 32)
        @JsonPropertyDescription("Services that several Regions use together. Absent: none.")
        List<SharedService> sharedServices,
    @JsonPropertyDescription("What the fleet promises. Absent: nothing.") Objectives objectives,
    @JsonPropertyDescription("A pause in which nothing is written to any member. Absent: no pause.")
        Suspend suspend) {

  /** Absent lists become empty. */
  public FleetSpec {
    jurisdictions = Absent.lists(jurisdictions);
    buckets = Absent.list(buckets);
    telemetrySinks = Absent.list(telemetrySinks);
    sharedServices = Absent.list(sharedServices);
  }
}

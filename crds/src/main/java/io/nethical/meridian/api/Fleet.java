// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Categories;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Singular;
import io.fabric8.kubernetes.model.annotation.Version;
import io.nethical.meridian.api.fleet.FleetSpec;
import io.nethical.meridian.api.fleet.FleetStatus;

/** The Regions of one product: targets, release, rollout, DNS, buckets and shared services. */
@Group("meridian.nethical.io")
@Version("v1alpha1")
@Kind("Fleet")
@Singular("fleet")
@Plural("fleets")
@ShortNames("flt")
@Categories("meridian")
@ValidationRule(
    value =
        "self.metadata.name.size() <= 40 && self.metadata.name.matches('^[a-z]([-a-z0-9]*[a-z0-9])?$')",
    message =
        "metadata.name must be at most 40 characters of a-z, 0-9 and -, beginning with a letter: names of Services, Pods and labels are made of it")
@AdditionalPrinterColumn(
    name = "READY",
    jsonPath = ".status.conditions[?(@.type==\"Ready\")].status")
@AdditionalPrinterColumn(
    name = "REASON",
    jsonPath = ".status.conditions[?(@.type==\"Ready\")].reason")
@AdditionalPrinterColumn(
    name = "REGIONS",
    jsonPath = ".status.regions.total",
    type = AdditionalPrinterColumn.Type.INTEGER)
@AdditionalPrinterColumn(
    name = "REGIONSREADY",
    jsonPath = ".status.regions.ready",
    type = AdditionalPrinterColumn.Type.INTEGER)
@AdditionalPrinterColumn(name = "RELEASE", jsonPath = ".spec.release.image", priority = 1)
@AdditionalPrinterColumn(
    name = "MESSAGE",
    jsonPath = ".status.conditions[?(@.type==\"Ready\")].message",
    priority = 1)
@AdditionalPrinterColumn(
    name = "AGE",
    jsonPath = ".metadata.creationTimestamp",
    type = AdditionalPrinterColumn.Type.DATE)
public class Fleet extends CustomResource<FleetSpec, FleetStatus> implements Namespaced {
  private static final long serialVersionUID = 1L;

  /** What is asked for; null only before it is read. */
  @Override
  @Required
  @JsonPropertyDescription("What the Regions of one product share. Required.")
  public FleetSpec getSpec() {
    return super.getSpec();
  }

  /** What is true; null until the operator has looked for the first time. */
  @Override
  @JsonPropertyDescription("What is true, written by the operator. Absent: not looked at yet.")
  public FleetStatus getStatus() {
    return super.getStatus();
  }

  @Override
  protected FleetSpec initSpec() {
    return null;
  }

  @Override
  protected FleetStatus initStatus() {
    return null;
  }
}

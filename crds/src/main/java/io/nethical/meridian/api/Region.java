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
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.region.RegionStatus;

/** One regional deployment: one target namespace in one member cluster. */
@Group("meridian.nethical.io")
@Version("v1alpha1")
@Kind("Region")
@Singular("region")
@Plural("regions")
@ShortNames("rgn")
@Categories("meridian")
@ValidationRule(
    value =
        "self.metadata.name.size() <= 40 && self.metadata.name.matches('^[a-z]([-a-z0-9]*[a-z0-9])?$')",
    message =
        "metadata.name must be at most 40 characters of a-z, 0-9 and -, beginning with a letter: names of Services, Pods and labels are made of it")
@ValidationRule(
    value =
        "!has(self.spec.failover) || !has(self.spec.failover.targets) || !(self.metadata.name in self.spec.failover.targets)",
    message = "failover.targets names the Region itself: name other Regions of the Fleet")
@ValidationRule(
    value =
        "!has(self.spec.sync) || !has(self.spec.sync.peers) || !(self.metadata.name in self.spec.sync.peers)",
    message = "sync.peers names the Region itself: name other Regions of the Fleet")
@AdditionalPrinterColumn(
    name = "READY",
    jsonPath = ".status.conditions[?(@.type==\"Ready\")].status")
@AdditionalPrinterColumn(
    name = "REASON",
    jsonPath = ".status.conditions[?(@.type==\"Ready\")].reason")
@AdditionalPrinterColumn(name = "CLUSTER", jsonPath = ".spec.cluster.secretRef.name")
@AdditionalPrinterColumn(name = "SERVING", jsonPath = ".status.serving.state")
@AdditionalPrinterColumn(
    name = "COMPLIANT",
    jsonPath = ".status.conditions[?(@.type==\"Compliant\")].status")
@AdditionalPrinterColumn(
    name = "ROLLEDOUT",
    jsonPath = ".status.conditions[?(@.type==\"RolledOut\")].status")
@AdditionalPrinterColumn(
    name = "REPLICAS",
    jsonPath = ".status.components[?(@.name==\"workload\")].ready",
    priority = 1,
    type = AdditionalPrinterColumn.Type.INTEGER)
@AdditionalPrinterColumn(
    name = "CACHE",
    jsonPath = ".status.conditions[?(@.type==\"CacheReady\")].reason",
    priority = 1)
@AdditionalPrinterColumn(
    name = "DATABASE",
    jsonPath = ".status.conditions[?(@.type==\"DatabaseReady\")].reason",
    priority = 1)
@AdditionalPrinterColumn(
    name = "FAILOVER",
    jsonPath = ".status.conditions[?(@.type==\"FailoverReady\")].reason",
    priority = 1)
@AdditionalPrinterColumn(
    name = "CAPACITY",
    jsonPath = ".status.conditions[?(@.type==\"CapacitySufficient\")].reason",
    priority = 1)
@AdditionalPrinterColumn(
    name = "MESSAGE",
    jsonPath = ".status.conditions[?(@.type==\"Ready\")].message",
    priority = 1)
@AdditionalPrinterColumn(
    name = "AGE",
    jsonPath = ".metadata.creationTimestamp",
    type = AdditionalPrinterColumn.Type.DATE)
public class Region extends CustomResource<RegionSpec, RegionStatus> implements Namespaced {
  private static final long serialVersionUID = 1L;

  /** What is asked for; null only before it is read. */
  @Override
  @Required
  @JsonPropertyDescription("The region as its owner declares it. Required.")
  public RegionSpec getSpec() {
    return super.getSpec();
  }

  /** What is true; null until the operator has looked for the first time. */
  @Override
  @JsonPropertyDescription("What is true, written by the operator. Absent: not looked at yet.")
  public RegionStatus getStatus() {
    return super.getStatus();
  }

  @Override
  protected RegionSpec initSpec() {
    return null;
  }

  @Override
  protected RegionStatus initStatus() {
    return null;
  }
}

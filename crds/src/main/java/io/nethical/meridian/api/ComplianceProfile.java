// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.fabric8.crd.generator.annotation.AdditionalPrinterColumn;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Singular;
import io.fabric8.kubernetes.model.annotation.Version;
import io.nethical.meridian.api.profile.ComplianceProfileSpec;

/** One regime as data, cluster-scoped and owned by the compliance team; it has no status. */
@Group("meridian.nethical.io")
@Version("v1alpha1")
@Kind("ComplianceProfile")
@Singular("complianceprofile")
@Plural("complianceprofiles")
@ValidationRule(
    value =
        "self.metadata.name.size() <= 63 && self.metadata.name.matches('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$')",
    message =
        "metadata.name must be at most 63 characters of a-z, 0-9 and -: Regions list profiles by it")
@AdditionalPrinterColumn(name = "TITLE", jsonPath = ".spec.title")
@AdditionalPrinterColumn(
    name = "AGE",
    jsonPath = ".metadata.creationTimestamp",
    type = AdditionalPrinterColumn.Type.DATE)
public class ComplianceProfile extends CustomResource<ComplianceProfileSpec, Void> {
  private static final long serialVersionUID = 1L;

  /** The regime; null only before it is read. */
  @Override
  @Required
  @JsonPropertyDescription("The regime as its owner writes it. Required.")
  public ComplianceProfileSpec getSpec() {
    return super.getSpec();
  }

  @Override
  protected ComplianceProfileSpec initSpec() {
    return null;
  }
}

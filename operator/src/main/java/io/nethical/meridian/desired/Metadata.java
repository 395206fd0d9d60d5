// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.nethical.meridian.plan.Plan;

/** The head of every object. No owner reference: a remote collector would delete the object. */
final class Metadata {

  private Metadata() {}

  static ObjectMeta of(Plan plan, String name, String component) {
    return new ObjectMetaBuilder()
        .withName(name)
        .withNamespace(plan.placement().targetNamespace())
        .withLabels(Labels.of(plan, component))
        .build();
  }

  static LabelSelector selecting(Plan plan, String component) {
    return new LabelSelectorBuilder().withMatchLabels(Labels.selector(plan, component)).build();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinitionStatus;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Meridian's own kinds in a cluster. */
public record Definitions(KubernetesClient client) {

  public static final List<String> NAMES =
      List.of(
          "regions.meridian.nethical.io",
          "fleets.meridian.nethical.io",
          "complianceprofiles.meridian.nethical.io");

  /**
   * Waits until the cluster serves them.
   *
   * @param patience for each
   * @throws IllegalStateException when one is not served then
   */
  public void awaitServed(Duration patience) {
    for (String name : NAMES) {
      if (!Pause.until(patience, () -> established(name))) {
        throw new IllegalStateException(
            name + " is not established after " + patience.toSeconds() + " s");
      }
    }
  }

  /** A definition that was made a moment ago has a status without conditions. */
  private boolean established(String name) {
    CustomResourceDefinition definition =
        client.apiextensions().v1().customResourceDefinitions().withName(name).get();
    return Optional.ofNullable(definition)
        .map(CustomResourceDefinition::getStatus)
        .map(CustomResourceDefinitionStatus::getConditions)
        .orElse(List.of())
        .stream()
        .anyMatch(
            condition ->
                condition.getType().equals("Established") && condition.getStatus().equals("True"));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Condition;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.e2e.demo.RegionView;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operator's rights are not those of whoever writes a Region. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class DeputyIT {

  private static final String HOME = "nethical";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void aSecondRegionCannotHaveTheClusterOfTheFirst(FleetUnderTest fleet) {
    refused(fleet, HOME, "is granted to nethical/");
  }

  /** That its Secret cannot be read is how the operator knows that there is nothing for it. */
  @Test
  void aRegionOfAnotherNamespaceCannotHaveAClusterOfThisOne(FleetUnderTest fleet) {
    var namespace =
        new NamespaceBuilder().withNewMetadata().withName("strangers").endMetadata().build();
    fleet.hub().resource(namespace).create();
    try {
      fleet.refusing("hub", () -> refused(fleet, "strangers", "no enrolled cluster"));
    } finally {
      fleet.hub().resource(namespace).delete();
    }
  }

  /** A Region like the first, but for its name and namespace, gets nothing in any member. */
  private static void refused(FleetUnderTest fleet, String namespace, String because) {
    fleet.awaitQuiet(Duration.ofSeconds(2));
    Calls calls = Calls.from(fleet);
    Resource<GenericKubernetesResource> thief =
        fleet.hub().resource(like(fleet, fleet.regions().getFirst(), namespace));
    thief.create();
    try {
      Stopwatch.start()
          .until(PATIENCE, () -> accepted(thief).isPresent(), () -> "nothing is said of it");
      Condition accepted = accepted(thief).orElseThrow();
      assertThat(accepted.getStatus()).isEqualTo("False");
      assertThat(accepted.getMessage()).contains(because);
      assertThat(calls.memberWrites()).isEmpty();
    } finally {
      thief.delete();
    }
    Stopwatch.start().until(PATIENCE, () -> thief.get() == null, () -> "it does not go");
    assertThat(calls.memberWrites()).isEmpty();
    fleet.awaitReady();
  }

  private static Optional<Condition> accepted(Resource<GenericKubernetesResource> region) {
    return new RegionView(region.get())
        .condition("Accepted")
        .filter(condition -> !condition.getStatus().equals("Unknown"));
  }

  private static GenericKubernetesResource like(
      FleetUnderTest fleet, String region, String namespace) {
    var thief =
        Serialization.unmarshal(
            fleet.installation().declared(region), GenericKubernetesResource.class);
    thief.getMetadata().setName("thief");
    thief.getMetadata().setNamespace(namespace);
    return thief;
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.e2e.gitops.Judge;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import io.nethical.meridian.e2e.suite.Stopwatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The hub's objects as Argo CD and Flux see them, on a fleet that runs. */
@Tag("fleet")
@ExtendWith(RunningFleet.class)
class GitOpsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void aFleetThatIsReadyIsHealthyAndCurrentInEveryObject(FleetUnderTest fleet) {
    fleet.awaitReady();
    await(fleet, "fleet", "nethical", "Healthy", "Current");
    fleet.regions().forEach(region -> await(fleet, "region", region, "Healthy", "Current"));
    await(fleet, "complianceprofile", "gdpr", "Healthy", "Current");
  }

  @Test
  void aRegionThatIsRefusedIsDegradedAndFailed(FleetUnderTest fleet) {
    fleet.awaitReady();
    String region = fleet.regions().getLast();
    String targets = get(fleet, "region", region).at("/spec/failover/targets").toString();
    failOverTo(fleet, region, "[\"no-such-region\"]");
    try {
      await(fleet, "region", region, "Degraded", "Failed");
    } finally {
      failOverTo(fleet, region, targets);
      fleet.awaitReady();
    }
  }

  /** kubectl ends with 1, and the call with an exception, where anything would change. */
  @Test
  void nothingOfWhatIsInGitWouldChangeAfterASync(FleetUnderTest fleet) {
    fleet.awaitReady();
    kubectl(fleet, "apply");
    fleet.awaitReady();
    assertThat(kubectl(fleet, "diff")).isEmpty();
  }

  /** On the server's side, with everything of this fleet that is in Git. */
  private static String kubectl(FleetUnderTest fleet, String verb) {
    List<String> line = new ArrayList<>(List.of(verb, "--server-side", "--force-conflicts"));
    files(fleet).forEach(file -> line.addAll(List.of("-f", file)));
    return fleet.installation().kubectl(line.toArray(String[]::new));
  }

  private static List<String> files(FleetUnderTest fleet) {
    List<String> files = new ArrayList<>(List.of("regions/profiles", "regions/fleet.yaml"));
    fleet.regions().forEach(region -> files.add("regions/" + region + ".yaml"));
    return files.stream().map(file -> fleet.options().root().resolve(file).toString()).toList();
  }

  private static void await(
      FleetUnderTest fleet, String kind, String name, String health, String kstatus) {
    Judge judge = new Judge(fleet.options());
    Stopwatch.start()
        .until(
            PATIENCE,
            () -> {
              JsonNode object = get(fleet, kind, name);
              String json = Serialization.asJson(object);
              String script = object.get("kind").asText();
              return judge.health(script, json).status().equals(health)
                  && judge.kstatus(json).status().equals(kstatus);
            },
            () -> kind + "/" + name + " is not " + health + " and " + kstatus);
  }

  private static JsonNode get(FleetUnderTest fleet, String kind, String name) {
    String json =
        fleet.installation().kubectl("-n", "nethical", "get", kind, name, "--output=json");
    return Serialization.unmarshal(json, JsonNode.class);
  }

  private static void failOverTo(FleetUnderTest fleet, String region, String targets) {
    String patch = "{\"spec\":{\"failover\":{\"targets\":%s}}}".formatted(targets);
    fleet
        .installation()
        .kubectl("-n", "nethical", "patch", "region", region, "--type=merge", "-p", patch);
  }
}

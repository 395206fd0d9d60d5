// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConditionBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.FleetCapacityStatus;
import io.nethical.meridian.api.fleet.FleetFigures;
import io.nethical.meridian.api.fleet.FleetStatus;
import io.nethical.meridian.api.region.RegionStatus;
import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.Ref;
import io.nethical.meridian.plan.ReferenceFleet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The live fleet, as its statuses tell it. */
class LiveReportsTest {

  private static final Ref FLEET = new Ref("nethical", "nethical");

  @Test
  void whatNeedsAPersonComesFirstAndWhatIsWellLast() {
    var report =
        StatusReport.of(
            hub(
                with("us-east-1", "Ready True AllReady: all well"),
                with("us-west-2", "Ready False Progressing: on its way"),
                with(
                    "eu-west-1",
                    "Ready False Blocked: Compliant: no",
                    "Stalled True PolicyDenied: Compliant: no",
                    "Compliant False FailoverDenied: us-east-1 stands in US")),
            List.of(FLEET));
    assertThat(report.fleets().getFirst().regions())
        .extracting(RegionState::region)
        .containsExactly("eu-west-1", "us-west-2", "us-east-1");
    assertThat(report.fleets().getFirst().regions().getFirst().cause())
        .isEqualTo("Compliant FailoverDenied: us-east-1 stands in US");
    assertThat(report.clean()).isFalse();
  }

  @Test
  void aFileLaidOverTheHubKeepsTheUidThatIsOnAllObjects() {
    var live = hub(with("us-east-1"));
    live.regions().get(new Ref("nethical", "us-east-1")).getMetadata().setUid("u-1");
    var laid = hub(with("us-east-1"), with("us-west-2")).over(live);
    assertThat(laid.regions()).hasSize(2);
    assertThat(laid.regions().get(new Ref("nethical", "us-east-1")).getMetadata().getUid())
        .isEqualTo("u-1");
  }

  @Test
  void aStaticCredentialIsALineAndNothingToObjectTo() {
    var region = with("us-east-1", "Ready True AllReady: all well");
    var status = new ObjectMapper().valueToTree(region.getStatus());
    ((ObjectNode) status).putObject("member").put("credential", "Static");
    region.setStatus(Serialization.unmarshal(status.toString(), RegionStatus.class));
    var report = StatusReport.of(hub(region), List.of(FLEET));
    var page = new Page(0);
    report.print(page);
    assertThat(page.text()).contains("only people renew: us-east-1\n");
    assertThat(report.clean()).isTrue();
  }

  @Test
  void aRegionNobodyLookedAtYetIsUnknown() {
    var report = StatusReport.of(hub(with("us-east-1")), List.of(FLEET));
    assertThat(report.fleets().getFirst().regions().getFirst().ready()).isEqualTo("Unknown");
  }

  @Test
  void aFleetHoldsWhereAllIsReadyAndEverySumIsReached() {
    var hub = hub(with("us-east-1", "Ready True AllReady: all well"));
    assertThat(ValidateReport.of(reaching(hub, 5000), List.of(FLEET)).clean()).isTrue();
  }

  @Test
  void aSumBelowItsTargetIsNotFulfilled() {
    var hub = hub(with("us-east-1", "Ready True AllReady: all well"));
    assertThat(ValidateReport.of(reaching(hub, 4999), List.of(FLEET)).clean()).isFalse();
  }

  @Test
  void aFleetWhoseStatusNobodyWroteIsNotFulfilled() {
    var hub = hub(with("us-east-1", "Ready True AllReady: all well"));
    assertThat(ValidateReport.of(hub, List.of(FLEET)).clean()).isFalse();
  }

  @Test
  void oneRegionThatIsNotReadyIsEnoughToFail() {
    var hub = hub(with("us-east-1", "Ready Unknown ClusterUnreachable: silent"));
    assertThat(ValidateReport.of(reaching(hub, 5000), List.of(FLEET)).clean()).isFalse();
  }

  private static Contents reaching(Contents hub, int peak) {
    var fleet = copy(ReferenceFleet.fleet(), Fleet.class);
    var sums = new FleetFigures(10, 1000, peak, 10_000, null);
    fleet.setStatus(
        new FleetStatus(
            1L, List.of(), null, new FleetCapacityStatus(null, null, sums), List.of(), List.of()));
    var fleets = new TreeMap<>(hub.fleets());
    fleets.put(FLEET, fleet);
    return new Contents(fleets, hub.regions(), hub.profiles(), hub.clusters(), new TreeSet<>());
  }

  private static Contents hub(Region... regions) {
    var fleets = new TreeMap<Ref, Fleet>();
    fleets.put(FLEET, ReferenceFleet.fleet());
    var all = new TreeMap<Ref, Region>();
    for (var region : regions) {
      all.put(Ref.of(region), region);
    }
    return new Contents(fleets, all, new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
  }

  /** Conditions as {@code Type Status Reason: message}. */
  private static Region with(String name, String... conditions) {
    var region = copy(ReferenceFleet.region(name), Region.class);
    var all = new ArrayList<io.fabric8.kubernetes.api.model.Condition>();
    for (var condition : conditions) {
      var words = condition.split("[: ]+", 4);
      all.add(
          new ConditionBuilder()
              .withType(words[0])
              .withStatus(words[1])
              .withReason(words[2])
              .withMessage(words[3])
              .withLastTransitionTime("2026-11-25T00:00:00Z")
              .build());
    }
    if (!all.isEmpty()) {
      var status = new ObjectMapper().createObjectNode();
      status.set("conditions", new ObjectMapper().valueToTree(all));
      region.setStatus(Serialization.unmarshal(status.toString(), RegionStatus.class));
    }
    return region;
  }

  private static <T> T copy(T object, Class<T> type) {
    return Serialization.unmarshal(Serialization.asYaml(object), type);
  }
}

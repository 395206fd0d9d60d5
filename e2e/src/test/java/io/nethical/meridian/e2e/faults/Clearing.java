// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.demo.Hub;
import io.nethical.meridian.e2e.demo.RegionView;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.suite.ManagedKind;
import java.time.Duration;
import java.util.List;

/** Takes a scenario's Regions away, by the operator when it can and by force when it cannot. */
record Clearing(Bed bed, Scenario scenario) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  void clear() {
    bed.stage().begin("clearing", java.util.Optional.empty());
    fresh();
    kubectl("delete", "region", "--ignore-not-found", "--wait=false");
    if (!Pause.until(PATIENCE, () -> regions().isEmpty())) {
      kubectl("patch", "region", "--type=merge", "-p", "{\"metadata\":{\"finalizers\":null}}");
    }
    scenario.regions().forEach(this::sweep);
  }

  /** A fault may have left a process that does nothing; one that does not come to lead is told. */
  private void fresh() {
    bed.kill();
    bed.revive();
    if (!bed.awaitLeader()) {
      System.out.println("faults: started again, as it does not lead: " + bed.operatorState());
      bed.kill();
      bed.revive();
    }
  }

  private List<String> regions() {
    return new Hub(bed.fleet().hub())
        .regions().stream().map(RegionView::name).filter(scenario.regions()::contains).toList();
  }

  private void kubectl(String verb, String kind, String... how) {
    for (String region : verb.equals("patch") ? regions() : List.copyOf(scenario.regions())) {
      String[] line = new String[how.length + 5];
      System.arraycopy(new String[] {"-n", "nethical", verb, kind, region}, 0, line, 0, 5);
      System.arraycopy(how, 0, line, 5, how.length);
      bed.fleet().installation().kubectl(line);
    }
  }

  private void sweep(String member) {
    KubernetesClient client = bed.fleet().client(member);
    for (ManagedKind kind : ManagedKind.values()) {
      for (GenericKubernetesResource left : kind.in(client)) {
        kind.object(client, left.getMetadata().getName()).delete();
      }
    }
    Pause.until(PATIENCE, () -> ManagedKind.all(client).isEmpty());
  }
}

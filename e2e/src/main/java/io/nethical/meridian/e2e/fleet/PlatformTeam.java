// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.function.Consumer;

/** Whoever enrolled the members, coming back to take rights and credentials away or renew them. */
public final class PlatformTeam {

  private final LocalFleet fleet;
  private final FleetOptions options;

  public PlatformTeam(LocalFleet fleet, FleetOptions options) {
    this.fleet = fleet;
    this.options = options;
  }

  /** The operator's account in the member may still come in, and do nothing there. */
  public void takeRights(String region) {
    in(region, Enrolment::takeRights);
  }

  /**
   * Ends every token of the operator's account in the member, and of the one that mints them; the
   * accounts are there again.
   */
  public void revokeTokens(String region) {
    in(
        region,
        member -> {
          Enrolment.removeAccounts(member);
          enrolment(hub -> hub.openMember(Place.of(region), member));
        });
  }

  /** What a member was enrolled with, granted again. */
  public void giveRights(String region) {
    in(region, member -> enrolment(hub -> hub.openMember(Place.of(region), member)));
  }

  /** Writes the cluster Secret anew: the token there is, and the address the member has now. */
  public void renewSecret(String region) {
    int front = fleet.member(region).front();
    in(
        region,
        member ->
            enrolment(
                hub ->
                    hub.issue(Place.of(region), fleet.cluster(region).server().at(front), member)));
  }

  private void in(String cluster, Consumer<KubernetesClient> deed) {
    try (Clients clients = new Clients();
        KubernetesClient client = clients.of(fleet.cluster(cluster).kubeconfig())) {
      deed.accept(client);
    }
  }

  private void enrolment(Consumer<Enrolment> deed) {
    in(Cluster.HUB, hub -> deed.accept(new Enrolment(options, hub)));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("fleet")
@ExtendWith(RunningFleet.class)
class RightsIT {

  @Test
  void theShippedRightsAreEnoughForEveryCallTheOperatorMade(FleetUnderTest fleet) {
    fleet.awaitReady();
    List<AuditEntry> hub = fleet.hubLog().since(0);
    assertThat(hub).isNotEmpty();
    assertThat(hub).filteredOn(call -> call.code() == 401 || call.code() == 403).isEmpty();
    assertThat(fleet.regions())
        .allSatisfy(
            region -> {
              assertThat(fleet.memberLog(region).since(0)).isNotEmpty();
              assertThat(fleet.refusedCalls(region)).isEmpty();
            });
  }

  @Test
  void theOperatorNeitherReadsSecretsNorWritesNamespacesInAMember(FleetUnderTest fleet) {
    fleet.awaitReady();
    List<AuditEntry> calls =
        fleet.regions().stream()
            .flatMap(region -> fleet.memberLog(region).since(0).stream())
            .toList();
    assertThat(calls).isNotEmpty();
    assertThat(calls).filteredOn(call -> call.resource().startsWith("secrets")).isEmpty();
    assertThat(calls)
        .filteredOn(call -> call.resource().equals("namespaces") && call.write())
        .isEmpty();
  }

  @Test
  void theAccountOnTheHubsSecretDoesNothingInAMemberButMint(FleetUnderTest fleet) {
    fleet.awaitReady();
    String account = "system:serviceaccount:nethical:meridian-enrolment";
    assertThat(fleet.regions())
        .allSatisfy(
            region ->
                assertThat(fleet.memberLog(region, account).since(0))
                    .isNotEmpty()
                    .allSatisfy(
                        call -> {
                          assertThat(call.verb()).isEqualTo("create");
                          assertThat(call.resource()).isEqualTo("serviceaccounts/token");
                          assertThat(call.name()).isEqualTo("meridian-operator");
                        }));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.audit.Granted;
import io.nethical.meridian.e2e.audit.Right;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.real.HubRelease;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the operator was let do, and what it did, over everything that the suite made of it. */
@Tag("fleet")
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningFleet.class)
class RightsIT {

  private static final String OPERATOR = "meridian-operator";

  @Test
  void theShippedRightsAreEnoughForEveryCallTheOperatorMade(FleetUnderTest fleet) {
    fleet.awaitReady();
    assertThat(fleet.hubLog().since(0)).isNotEmpty();
    assertThat(fleet.refusedCalls("hub")).isEmpty();
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
    List<AuditEntry> calls = memberCalls(fleet);
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
                          assertThat(call.name()).isEqualTo(OPERATOR);
                        }));
  }

  @Test
  void nothingIsGrantedOnTheHubThatNothingNeeded(FleetUnderTest fleet) {
    fleet.awaitReady();
    allNeeded(fleet, "hub", onHub(fleet), fleet.hubLog().since(0));
  }

  @Test
  void nothingIsGrantedInAMemberThatNothingNeededInAny(FleetUnderTest fleet) {
    fleet.awaitReady();
    allNeeded(fleet, "member", inMembers(fleet, OPERATOR), memberCalls(fleet));
  }

  @Test
  void noRightIsAWildcardAndNoSecretIsGrantedButByItsName(FleetUnderTest fleet) {
    Set<Right> all = new HashSet<>(onHub(fleet));
    all.addAll(inMembers(fleet, OPERATOR));
    all.addAll(inMembers(fleet, "meridian-enrolment"));
    assertThat(all).hasSizeGreaterThan(50).noneMatch(right -> right.toString().contains("*"));
    assertThat(all)
        .filteredOn(right -> right.resource().startsWith("secrets"))
        .isNotEmpty()
        .noneMatch(right -> right.name().isEmpty());
  }

  private static void allNeeded(
      FleetUnderTest fleet, String where, Set<Right> rights, List<AuditEntry> calls) {
    List<Right> unused =
        rights.stream().filter(right -> calls.stream().noneMatch(right::neededBy)).toList();
    fleet
        .report("rights")
        .add(
            List.of(
                Measurement.reported(
                    where + "-rights",
                    "verbs on resources that the operator is granted",
                    rights.size(),
                    "rights"),
                Measurement.atMost(
                    where + "-unused",
                    "of them, those that no call of the suite needed",
                    unused.size(),
                    "rights",
                    0)));
    assertThat(rights).isNotEmpty();
    assertThat(unused).isEmpty();
  }

  private static Set<Right> onHub(FleetUnderTest fleet) {
    return new Granted(fleet.hub()).to(HubRelease.NAMESPACE, OPERATOR);
  }

  /** What an account may do in any member. */
  private static Set<Right> inMembers(FleetUnderTest fleet, String account) {
    return fleet.regions().stream()
        .flatMap(region -> new Granted(fleet.client(region)).to("nethical", account).stream())
        .collect(Collectors.toSet());
  }

  private static List<AuditEntry> memberCalls(FleetUnderTest fleet) {
    return fleet.regions().stream()
        .flatMap(region -> fleet.memberLog(region).since(0).stream())
        .toList();
  }
}

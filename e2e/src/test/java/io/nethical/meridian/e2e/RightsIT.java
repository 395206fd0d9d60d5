// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.audit.Granted;
import io.nethical.meridian.e2e.audit.Right;
import io.nethical.meridian.e2e.measured.Measurement;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.RunningFleet;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
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
                          assertThat(call.name()).isEqualTo(OPERATOR);
                        }));
  }

  @Test
  void nothingIsGrantedOnTheHubThatNothingNeeded(FleetUnderTest fleet) {
    fleet.awaitReady();
    everyRightOf(fleet, new Granted(fleet.hub()), "meridian-system", fleet.hubLog().since(0));
  }

  @Test
  void nothingIsGrantedInAMemberThatNothingNeededInAny(FleetUnderTest fleet) {
    fleet.awaitReady();
    List<AuditEntry> calls =
        fleet.regions().stream()
            .flatMap(region -> fleet.memberLog(region).since(0).stream())
            .toList();
    for (String region : fleet.regions()) {
      everyRightOf(fleet, new Granted(fleet.client(region)), "nethical", calls);
    }
  }

  private static void everyRightOf(
      FleetUnderTest fleet, Granted granted, String namespace, List<AuditEntry> calls) {
    SortedSet<Right> unused = granted.unused(namespace, OPERATOR, calls);
    String where = namespace.equals("nethical") ? "member" : "hub";
    fleet
        .report("rights")
        .add(
            List.of(
                Measurement.reported(
                    where + "-rights",
                    "verbs on resources that the operator is granted",
                    granted.to(namespace, OPERATOR).size(),
                    "rights"),
                Measurement.atMost(
                    where + "-unused",
                    "of them, those that no call of the suite needed",
                    unused.size(),
                    "rights",
                    0)));
    assertThat(unused).isEmpty();
  }

  @Test
  void noRightIsAWildcardAndNoSecretIsGrantedButByItsName(FleetUnderTest fleet) {
    List<Right> all =
        Stream.concat(
                new Granted(fleet.hub()).to("meridian-system", OPERATOR).stream(),
                fleet.regions().stream()
                    .flatMap(
                        region ->
                            Stream.of(OPERATOR, "meridian-enrolment")
                                .flatMap(
                                    account ->
                                        new Granted(fleet.client(region))
                                            .to("nethical", account).stream())))
            .toList();
    assertThat(all).hasSizeGreaterThan(50).noneMatch(right -> right.toString().contains("*"));
    assertThat(all)
        .filteredOn(right -> right.resource().startsWith("secrets"))
        .isNotEmpty()
        .noneMatch(right -> right.name().isEmpty());
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnrollingTest {

  @Test
  void whatIsMeantHasNoFault() {
    assertThat(EnrolledMember.wanted("nethical", "nethical", "eu-central-1").faults()).isEmpty();
  }

  @Test
  void everyFaultIsToldWithItsOptionAndHowItShouldBe() {
    var faults = new Enrolling("a b", "de", "", "x\ny: z", "-", "${name}").faults();
    assertThat(faults)
        .hasSize(6)
        .allSatisfy(fault -> assertThat(fault).startsWith("--").contains(": write "));
    assertThat(faults).anyMatch(fault -> fault.startsWith("--country: de is none"));
  }
}

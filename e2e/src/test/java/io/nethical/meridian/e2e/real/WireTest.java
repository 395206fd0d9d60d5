// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.fleet.FleetHome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireTest {

  @TempDir private Path folder;

  @Test
  void whatAFleetWasCalledIsKnownToWhoeverComesLater() {
    FleetHome home = new FleetHome(folder);
    Wire made = Wire.of(home, List.of("hub", "eu-west-1"));
    assertThat(Wire.of(home)).contains(made);
  }

  @Test
  void aFolderWithoutAFleetHasNoWire() {
    assertThat(Wire.of(new FleetHome(folder))).isEmpty();
  }

  @Test
  void everyClusterHasItsOwnAddressAndPods() {
    List<Site> sites = new Wire(7, List.of("hub", "eu-west-1", "eu-central-1")).sites();
    assertThat(sites)
        .extracting(Site::address)
        .containsExactly("10.98.7.10", "10.98.7.11", "10.98.7.12");
    assertThat(sites).extracting(Site::podRange).doesNotHaveDuplicates();
  }
}

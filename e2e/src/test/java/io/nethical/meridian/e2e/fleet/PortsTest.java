// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

  @TempDir private Path folder;

  @Test
  void aServiceKeepsItsPortAcrossRestarts() {
    int first = new Ports(new FleetHome(folder)).claim("hub");
    assertThat(new Ports(new FleetHome(folder)).claim("hub")).isEqualTo(first);
  }

  @Test
  void servicesHavePortsOfTheirOwn() {
    Ports ports = new Ports(new FleetHome(folder));
    assertThat(ports.claim("hub")).isNotEqualTo(ports.claim("us-east-1"));
  }

  @Test
  void aPortThatSomebodyTookMoves() throws IOException {
    Ports ports = new Ports(new FleetHome(folder));
    int first = ports.claim("hub");
    try (ServerSocket stranger = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
      assertThat(ports.claim("hub")).isNotEqualTo(stranger.getLocalPort());
      assertThat(new Ports(new FleetHome(folder)).known("hub")).isNotEqualTo(first);
    }
  }

  @Test
  void aServiceThatNeverRanHasNoPort() {
    assertThat(new Ports(new FleetHome(folder)).known("hub")).isZero();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.keeper;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.e2e.fleet.Place;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AddressesTest {

  @Test
  void aServiceGetsTheSameAddressEveryTime() {
    String first = new Addresses(Place.of("eu-west-1")).address("nethical/edge");
    assertThat(new Addresses(Place.of("eu-west-1")).address("nethical/edge")).isEqualTo(first);
  }

  @Test
  void twentyServicesInEachOfTenMembersHaveTwoHundredAddresses() {
    Stream<String> addresses =
        Place.ALL.stream()
            .flatMap(
                place -> {
                  Addresses member = new Addresses(place);
                  return IntStream.range(0, 20)
                      .mapToObj(i -> member.address("nethical/service-" + i));
                });
    assertThat(addresses)
        .doesNotHaveDuplicates()
        .hasSize(200)
        .allMatch(address -> address.startsWith("203.0.113."));
  }
}

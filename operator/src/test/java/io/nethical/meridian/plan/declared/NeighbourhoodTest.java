// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.Group;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

  private static final Neighbourhood FLEET =
      Inputs.of(ReferenceFleet.region("eu-central-1")).inputs().neighbours();

  @Test
  void aGroupStandsWhereItsRegionsDo() {
    assertThat(FLEET.countriesOf(Group.EUROPE)).containsExactly("DE", "IE");
    assertThat(FLEET.countriesOf(null)).isEmpty();
    assertThat(Neighbourhood.of(List.of()).countriesOf(Group.EUROPE)).isEmpty();
  }

  @Test
  void aRegionThatStandsNowhereAddsNoCountry() {
    var one = Neighbourhood.of(List.of(nowhere("eu-west-1")));

    assertThat(one.countries()).isEmpty();
    assertThat(one.countriesOf(Group.EUROPE)).isEmpty();
    assertThat(one.find("eu-west-1")).isPresent();
  }

  @Test
  void theOthersAreAllButOneByName() {
    assertThat(FLEET.others("eu-west-1"))
        .extracting(Standing::name)
        .hasSize(9)
        .isSorted()
        .doesNotContain("eu-west-1");
  }

  @Test
  void theOrderInWhichRegionsCameIsForgotten() {
    var both = List.of(nowhere("us-west-2"), nowhere("ca-central-1"), nowhere("eu-west-1"));

    assertThat(Neighbourhood.of(both).others("nobody")).extracting(Standing::name).isSorted();
  }

  @Test
  void whoNamesATargetIsFoundByIt() {
    assertThat(FLEET.failingOverTo("ap-south-1"))
        .extracting(Standing::name)
        .containsExactly("ap-southeast-1");
    assertThat(FLEET.failingOverTo("ca-central-1")).isEmpty();
  }

  @Test
  void whoNamesATargetTwiceOrItselfIsFoundOnceOrNever() {
    var twice = edited("eu-west-1", "failover.targets", "[eu-central-1, eu-central-1, eu-west-1]");
    var both = Neighbourhood.of(List.of(at(twice, "IE")));

    assertThat(both.failingOverTo("eu-central-1")).hasSize(1);
    assertThat(both.failingOverTo("eu-west-1")).isEmpty();
  }

  @Test
  void aRegionWithoutAWordOnFailoverNamesNobody() {
    var silent = edited("eu-west-1", "failover", "");

    assertThat(Neighbourhood.of(List.of(at(silent, "IE"))).failingOverTo("eu-central-1")).isEmpty();
  }

  @Test
  void aRegionWithoutAGroupIsInNone() {
    var loner = edited("eu-west-1", "group", "");

    assertThat(Neighbourhood.of(List.of(at(loner, "IE"))).countries()).containsExactly("IE");
    assertThat(Neighbourhood.of(List.of(at(loner, "IE"))).countriesOf(Group.EUROPE)).isEmpty();
  }

  @Test
  void ofTwoWithOneNameTheLastCounts() {
    var region = ReferenceFleet.region("eu-west-1");

    assertThat(Neighbourhood.of(List.of(at(region, "US"), at(region, "IE"))).countries())
        .containsExactly("IE");
  }

  @Test
  void theRegionItselfCountsAsItIsGiven() {
    var region = ReferenceFleet.region("eu-west-1");
    var one = Neighbourhood.of(List.of(at(region, "IE")));

    assertThat(one.with(at(region, "IE"))).isSameAs(one);
    assertThat(one.with(at(region, "US")).countries()).containsExactly("US");
    var edited = edited("eu-west-1", "group", "");
    assertThat(one.with(at(edited, "IE")).find("eu-west-1").orElseThrow().region())
        .isSameAs(edited);
    assertThat(one.with(nowhere("us-east-1")).find("us-east-1")).isPresent();
  }

  private static Region edited(String name, String path, String yaml) {
    return RegionEdit.of(name).with(path, yaml).region();
  }

  private static Standing at(Region region, String country) {
    return new Standing(region, Optional.of(country));
  }

  private static Standing nowhere(String name) {
    return new Standing(ReferenceFleet.region(name), Optional.empty());
  }
}

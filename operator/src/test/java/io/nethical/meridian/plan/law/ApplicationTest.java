// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.Edit;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.declared.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  @ParameterizedTest
  @CsvSource({
    "'{countries: [CA]}',                          CA, CA-QC, BY_COUNTRY",
    "'{countries: [US]}',                          CA, CA-QC, NONE",
    "'{subdivisions: [CA-QC]}',                    CA, CA-QC, BY_SUBDIVISION",
    "'{subdivisions: [CA-QC]}',                    CA, CA-ON, NONE",
    "'{countries: [CA], subdivisions: [CA-QC]}',   CA, CA-QC, BY_COUNTRY",
    "'{subdivisions: [US-CA]}',                    CA, CA-QC, NONE"
  })
  void aRegimeIsLawWhereItSays(String applies, String country, String part, Application law) {
    assertThat(application(applies, in(part), Optional.of(country))).isEqualTo(law);
  }

  @Test
  void inAnUnknownPartOfTheCountryItPerhapsIsLaw() {
    var silent = FULL.without("location.subdivision");

    assertThat(application("{subdivisions: [CA-QC]}", silent, Optional.of("CA")))
        .isEqualTo(Application.PERHAPS);
    assertThat(application("{subdivisions: [US-CA]}", silent, Optional.of("CA")))
        .isEqualTo(Application.NONE);
    assertThat(application("{subdivisions: [CA-QC]}", FULL.without("location"), Optional.of("CA")))
        .isEqualTo(Application.PERHAPS);
  }

  @Test
  void aPartOfAnotherCountryThanTheClustersSaysNothing() {
    assertThat(application("{subdivisions: [CA-QC]}", in("DE-HE"), Optional.of("CA")))
        .isEqualTo(Application.PERHAPS);
    assertThat(application("{subdivisions: [DE-HE]}", in("DE-HE"), Optional.of("CA")))
        .isEqualTo(Application.NONE);
  }

  @Test
  void nothingIsLawForARegionThatStandsNowhere() {
    assertThat(application("{countries: [CA], subdivisions: [CA-QC]}", FULL, Optional.empty()))
        .isEqualTo(Application.NONE);
  }

  @Test
  void aRegimeThatSaysNoPlaceAppliesNowhere() {
    assertThat(Application.of(Edit.newProfile("p", "{title: t}"), at(FULL, Optional.of("CA"))))
        .isEqualTo(Application.NONE);
  }

  private static RegionEdit in(String part) {
    return FULL.with("location.subdivision", part);
  }

  private static Application application(
      String applies, RegionEdit region, Optional<String> country) {
    return Application.of(
        Edit.newProfile("p", "{appliesTo: %s}".formatted(applies)), at(region, country));
  }

  private static Standing at(RegionEdit region, Optional<String> country) {
    return new Standing(region.region(), country);
  }
}

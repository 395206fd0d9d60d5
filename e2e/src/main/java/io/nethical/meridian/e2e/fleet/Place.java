// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.util.List;

/**
 * Where a member cluster stands.
 *
 * @param region name of the member and of the one Region granted to it
 * @param country ISO 3166-1 alpha-2 code that enrolment writes on the cluster Secret
 */
public record Place(String region, String country) {

  /**
   * The ten places of the reference fleet in the order of its rollout: a smaller fleet takes the
   * first ones.
   */
  public static final List<Place> ALL =
      List.of(
          new Place("us-east-1", "US"),
          new Place("eu-west-1", "IE"),
          new Place("ap-south-1", "IN"),
          new Place("us-west-2", "US"),
          new Place("ca-central-1", "CA"),
          new Place("sa-east-1", "BR"),
          new Place("eu-central-1", "DE"),
          new Place("me-south-1", "BH"),
          new Place("ap-northeast-1", "JP"),
          new Place("ap-southeast-1", "SG"));

  /**
   * Position in {@link #ALL}, from 0: what makes addresses and network ranges differ between
   * members.
   */
  public int index() {
    return ALL.indexOf(this);
  }

  /** The place of a region's name. */
  public static Place of(String region) {
    return ALL.stream()
        .filter(place -> place.region.equals(region))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no member is named " + region));
  }
}

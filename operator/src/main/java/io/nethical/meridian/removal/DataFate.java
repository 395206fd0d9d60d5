// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.DeletionPolicy;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of a deleted Region's claims. */
public enum DataFate {
  KEPT_BY_POLICY,
  /** {@code deletionPolicy: Delete} without a consent that names this very Region. */
  KEPT_WITHOUT_CONSENT,
  DELETED;

  /** Annotation on the Region; its value must be the Region's own UID. */
  public static final String CONSENT = "meridian.nethical.io/delete-data";

  /** A consent that was copied from another Region, or written for an earlier one, is none. */
  public static DataFate of(Region region) {
    if (region.getSpec().deletionPolicy() != DeletionPolicy.DELETE) {
      return KEPT_BY_POLICY;
    }
    return Confirmation.given(region, CONSENT, region.getMetadata().getUid())
        ? DELETED
        : KEPT_WITHOUT_CONSENT;
  }

  /** What is said of claims that stay, empty when none do. */
  String words(List<String> claims, String uid) {
    if (claims.isEmpty() || this == DELETED) {
      return "";
    }
    String named = claims.stream().sorted().collect(Collectors.joining(", "));
    return this == KEPT_BY_POLICY
        ? "Data is kept: " + named + "."
        : "Data is kept, as the annotation "
            + CONSENT
            + "="
            + uid
            + " is not there: "
            + named
            + ".";
  }
}

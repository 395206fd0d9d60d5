// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.observed.ObservedObject;

/**
 * On whose behalf is written, and what may be overwritten.
 *
 * @param regionUid UID of the Region on the hub; only objects that carry it are forced or pruned
 */
public record WriteRules(String regionUid, AdoptionPolicy adoption, DriftPolicy drift) {

  /** Made by us for this Region; a lost label does not make our own object a stranger. */
  boolean ours(ObservedObject seen) {
    return regionUid.equals(seen.regionUid()) || (seen.regionUid().isEmpty() && seen.applied());
  }
}

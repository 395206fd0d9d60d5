// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.javaoperatorsdk.operator.processing.event.source.filter.OnUpdateFilter;
import io.nethical.meridian.api.Region;
import java.util.Objects;

/**
 * What somebody did to a Region, as opposed to our own status: consent and approval are
 * annotations, which move no generation.
 */
public class RegionEdited implements OnUpdateFilter<Region> {

  @Override
  public boolean accept(Region now, Region before) {
    var meta = now.getMetadata();
    var old = before.getMetadata();
    return !Objects.equals(meta.getGeneration(), old.getGeneration())
        || !Objects.equals(meta.getAnnotations(), old.getAnnotations())
        || !Objects.equals(meta.getFinalizers(), old.getFinalizers())
        || !Objects.equals(meta.getDeletionTimestamp(), old.getDeletionTimestamp())
        || !Objects.equals(meta.getUid(), old.getUid());
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.removal;

import io.nethical.meridian.api.Region;

/** An annotation by which somebody confirms one dangerous thing, naming just what it is. */
final class Confirmation {

  private Confirmation() {}

  /** Whether the Region carries that annotation with exactly that value. */
  static boolean given(Region region, String annotation, String value) {
    var notes = region.getMetadata().getAnnotations();
    return notes != null && value.equals(notes.get(annotation));
  }
}

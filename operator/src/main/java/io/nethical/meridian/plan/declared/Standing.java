// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import io.nethical.meridian.api.Region;
import java.util.Optional;

/**
 * A Region and where it stands.
 *
 * @param country what enrolment says of its cluster, ISO 3166-1; empty while it has none that could
 *     be used. What the Region claims of itself does not count.
 */
public record Standing(Region region, Optional<String> country) {

  public String name() {
    return region.getMetadata().getName();
  }
}

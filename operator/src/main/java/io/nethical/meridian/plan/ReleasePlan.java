// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.shared.Workload;
import io.nethical.meridian.plan.declared.Declared;
import java.util.Objects;

/**
 * What runs.
 *
 * @param image the Region's own where it pins one, else the Fleet's release
 * @param revision the Fleet's word for its release; empty where the Fleet gives none
 */
public record ReleasePlan(String image, String revision) {

  static ReleasePlan of(Declared declared) {
    var release = declared.fleet().getSpec().release();
    return new ReleasePlan(
        declared.workload().find(Workload::image, release.image()),
        Objects.requireNonNullElse(release.revision(), ""));
  }
}

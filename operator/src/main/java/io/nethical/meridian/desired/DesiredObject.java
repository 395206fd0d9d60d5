// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;

/**
 * One object a plan asks for.
 *
 * @param wave 0 what pods need and what guards them, 1 pods and what acts on them (an autoscaler
 *     first looks a whole period after it was made); a wave is applied after the one before
 * @param seeded JSON pointers of values sent at creation, and afterwards only as long as our apply
 *     entry owns them; never compared, because somebody else decides them from then on
 */
public record DesiredObject(HasMetadata object, int wave, List<String> seeded) {

  static DesiredObject needed(HasMetadata object) {
    return new DesiredObject(object, 0, List.of());
  }

  static DesiredObject running(HasMetadata object, List<String> seeded) {
    return new DesiredObject(object, 1, List.copyOf(seeded));
  }

  static DesiredObject acting(HasMetadata object) {
    return new DesiredObject(object, 1, List.of());
  }
}

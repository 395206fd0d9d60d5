// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * What an installation may set, as {@code meridian.*} properties or {@code MERIDIAN_*} variables.
 */
@ConfigMapping(prefix = "meridian")
public interface Settings {

  /** Hub namespace of the leader election Lease. */
  @WithDefault("meridian-system")
  String leaseNamespace();

  /** How often every member is asked whether it is there. */
  @WithDefault("5s")
  Duration probeInterval();
}

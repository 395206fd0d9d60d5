// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.util.List;

/** Variables of one subject, in the order of the documentation. */
record EnvironmentSection(String title, List<EnvironmentKey> keys) {

  static EnvironmentSection of(String title, EnvironmentKey... keys) {
    return new EnvironmentSection(title, List.of(keys));
  }
}

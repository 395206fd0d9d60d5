// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import io.nethical.meridian.api.region.RegionStatus;
import org.assertj.core.api.AbstractAssert;

/** Reads a status as sentences: {@code assertThat(status).isFalse("Ready", "Degraded")}. */
final class StatusAssert extends AbstractAssert<StatusAssert, RegionStatus> {

  private StatusAssert(RegionStatus actual) {
    super(actual, StatusAssert.class);
  }

  static StatusAssert assertThat(RegionStatus status) {
    return new StatusAssert(status);
  }

  StatusAssert isTrue(String type, String reason) {
    return says(type, "True", reason);
  }

  StatusAssert isTrue(String type) {
    if (!Conditions.isTrue(actual.conditions(), type)) {
      failWithMessage("%s should be True in %s", type, actual.conditions());
    }
    return this;
  }

  StatusAssert isFalse(String type, String reason) {
    return says(type, "False", reason);
  }

  StatusAssert unknown(String type, String reason) {
    return says(type, "Unknown", reason);
  }

  StatusAssert lacks(String type) {
    if (Conditions.find(actual.conditions(), type).isPresent()) {
      failWithMessage("%s should not stand in %s", type, actual.conditions());
    }
    return this;
  }

  private StatusAssert says(String type, String status, String reason) {
    var found = Conditions.find(actual.conditions(), type);
    if (found.isEmpty()
        || !status.equals(found.get().getStatus())
        || !reason.equals(found.get().getReason())
        || found.get().getMessage().isBlank()) {
      failWithMessage("%s should be %s/%s but is %s", type, status, reason, found);
    }
    return this;
  }
}

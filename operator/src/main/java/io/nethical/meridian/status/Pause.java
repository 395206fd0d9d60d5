// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.status;

import java.time.Instant;

/**
 * A pause in force.
 *
 * @param whose {@code Region} or {@code Fleet}: where the pause is declared
 * @param reason in the words of who declared it, may be null
 */
public record Pause(Instant until, String whose, String reason) {

  String words() {
    String why = reason == null || reason.isBlank() ? "" : " (" + reason + ")";
    return "Suspended by the " + whose + " until " + until + why + "; nothing is written.";
  }
}

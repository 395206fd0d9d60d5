// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.bench;

import io.nethical.meridian.e2e.audit.AuditEntry;
import java.util.List;

/**
 * One pass over all members.
 *
 * @param seconds from the command's start until the last object was made
 * @param created objects made
 * @param mutating calls that could change something, refused ones counted too
 * @param lookUps all other calls
 */
record Pass(double seconds, long created, long mutating, long lookUps) {

  static Pass of(double seconds, List<AuditEntry> calls) {
    long writes = calls.stream().filter(AuditEntry::write).count();
    return new Pass(
        seconds, calls.stream().filter(AuditEntry::created).count(), writes, calls.size() - writes);
  }

  double callsPerObject() {
    return (double) mutating / created;
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nethical.meridian.cli.cel.CelRule;

/**
 * A rule on an object.
 *
 * @param message what to say when it is broken
 */
record ObjectRule(CelRule rule, String message) {

  void judge(Place at, ObjectNode self, Findings findings) {
    // A switch over the records would cost a start of the tool 30 ms to link.
    var outcome = rule.judge(self);
    if (outcome instanceof CelRule.Failed(String why)) {
      findings.add(at, why + " evaluating rule: " + message);
    } else if (outcome instanceof CelRule.Broken) {
      findings.add(at, message);
    }
  }
}

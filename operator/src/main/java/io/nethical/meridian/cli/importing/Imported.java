// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One file, imported.
 *
 * @param region a Region as one would write it; what nobody declared is absent, also where the
 *     schema requires it, and is then among the findings
 * @param findings by line, then by field
 */
public record Imported(ObjectNode region, List<Finding> findings) {

  /** The list is sorted into a copy. */
  public Imported {
    findings = findings.stream().sorted().toList();
  }
}

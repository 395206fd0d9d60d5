// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What came of a document.
 *
 * @param completed the document with its defaults, without unknown fields and nulls; not to be used
 *     when there are faults
 * @param faults all of them, none when an API server would take the document; after {@value
 *     Findings#MOST} no more are listed, and the last one says so
 */
public record Judged(ObjectNode completed, List<Fault> faults) {
  public Judged {
    faults = List.copyOf(faults);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One file of the corpus that the API server is asked about too.
 *
 * @param name kind/field/file
 * @param expects what each fault says, as {@code field: text}; none when valid
 * @param states the whole object: one, or the old and the new state
 */
record CorpusCase(String name, List<String> expects, List<ObjectNode> states) {

  private static final String ROOT = "the object";
  private static final List<String> STRUCTURE =
      List.of(
          "Duplicate value: ",
          "Invalid value: ",
          "Too long: ",
          "Too many: ",
          "Unsupported value: ",
          "must be of type ");

  boolean transition() {
    return states.size() == 2;
  }

  /** True when there is a fault for each thing it expects, and none beside them. */
  boolean isMetBy(List<Fault> faults) {
    return faults.size() == expects.size()
        && expects.stream().allMatch(text -> faults.stream().anyMatch(f -> says(f, text)))
        && faults.stream().allMatch(f -> expects.stream().anyMatch(text -> says(f, text)));
  }

  private static boolean says(Fault fault, String expected) {
    var fieldAndText = expected.split(": ", 2);
    var field = fault.field().isEmpty() ? ROOT : fault.field();
    return field.equals(fieldAndText[0])
        && (fault.problem().equals(fieldAndText[1])
            || isOfStructure(fault) && fault.problem().contains(fieldAndText[1]));
  }

  /** What a definition has no message for; files give only what matters of the server's words. */
  private static boolean isOfStructure(Fault fault) {
    return STRUCTURE.stream().anyMatch(fault.problem()::startsWith);
  }
}

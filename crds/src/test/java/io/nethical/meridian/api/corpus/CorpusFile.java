// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One file of the corpus.
 *
 * @param kind the folder of its kind, such as region
 * @param field the folder of the field it is about, such as capacity.peakRps
 * @param name valid-… or invalid-…
 * @param expects what each cause of a refusal says, as {@code field: text}; none when valid
 * @param patches changes to the kind's base object: one, or the old and the new state
 */
record CorpusFile(
    String kind, String field, String name, List<String> expects, List<ObjectNode> patches) {

  boolean valid() {
    return name.startsWith("valid-");
  }

  boolean transition() {
    return patches.size() == 2;
  }

  boolean ofStatus() {
    return patches.getLast().has("status");
  }

  /** Fields it changes, lists as a whole. */
  Set<String> touches() {
    Set<String> paths = new TreeSet<>();
    patches.forEach(patch -> MergePatch.leaves("", patch, paths));
    return paths;
  }

  /** True when both change a field, or one changes a field inside what the other changes. */
  boolean touchesSameAs(CorpusFile other) {
    return touches().stream()
        .anyMatch(mine -> other.touches().stream().anyMatch(theirs -> nested(mine, theirs)));
  }

  private static boolean nested(String one, String other) {
    return (one + ".").startsWith(other + ".") || (other + ".").startsWith(one + ".");
  }

  @Override
  public String toString() {
    return kind + "/" + field + "/" + name;
  }
}

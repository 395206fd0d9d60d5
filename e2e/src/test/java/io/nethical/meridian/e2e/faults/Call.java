// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

/**
 * The identity of a mutating call in one step of a scenario. The order of calls differs between
 * runs, as objects are written side by side; this does not.
 *
 * @param verb as the API server names it; server-side apply is {@code patch}
 * @param resource plural, with the subresource after a slash when there is one
 * @param occurrence 1 for the first such call of the step
 */
record Call(
    String step, String verb, String cluster, String resource, String name, int occurrence) {

  /** Whether it is about the same object, whatever is done to it and when. */
  boolean sameObject(Call other) {
    return cluster.equals(other.cluster)
        && resource.equals(other.resource)
        && name.equals(other.name);
  }

  @Override
  public String toString() {
    return "%s: %s %s/%s/%s #%d".formatted(step, verb, cluster, resource, name, occurrence);
  }
}

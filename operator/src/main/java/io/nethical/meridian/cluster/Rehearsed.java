// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.nethical.meridian.observed.ObjectKey;
import java.util.List;

/**
 * What a member says would become of one object.
 *
 * @param fields paths that would change; empty unless {@code outcome} is {@link Outcome#CHANGED}
 * @param note what a person should know; empty where nothing
 * @param restarts whether pods would be restarted
 */
public record Rehearsed(
    ObjectKey key, Outcome outcome, List<String> fields, String note, boolean restarts) {

  /** In what state it would be afterwards. */
  public enum Outcome {
    MADE,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  public Rehearsed {
    fields = List.copyOf(fields);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import java.util.Comparator;

/**
 * What a person has to know of one import.
 *
 * @param key the key it is about; empty where no key is
 * @param line of the file, from 1; 0 where no line says it
 * @param field of the Region, such as {@code spec.capacity.peakRps}; empty where it is about none
 * @param words a sentence; values of keys nobody knows are not in it, as they may be secrets
 */
public record Finding(Kind kind, String key, int line, String field, String words)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::line)
          .thenComparing(Finding::field)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::key)
          .thenComparing(Finding::words);

  /** What is to be done about it, roughly. */
  public enum Kind {
    /** A field is needed and nobody declared it. */
    MISSING,
    /** A value could mean more than one thing; one was chosen. */
    AMBIGUOUS,
    /** A value was computed from another. */
    DERIVED,
    /** Two declarations contradict each other, or one contradicts what a Region can be. */
    CONFLICT,
    /** A key, a value or a line nobody can read; it is in no field. */
    UNKNOWN,
    /** Understood, and in no field any more. */
    DROPPED
  }

  /** By line, then by field. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.measured;

import java.util.Collection;
import java.util.List;

/**
 * Values of one kind, ascending.
 *
 * @param values at least one
 */
public record Sample(List<Double> values) {

  public Sample {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    values = values.stream().sorted().toList();
  }

  public static Sample of(Collection<Double> values) {
    return new Sample(List.copyOf(values));
  }

  /** The smallest value that so many percent of all values do not exceed. */
  public double percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * values.size());
    return values.get(Math.max(rank, 1) - 1);
  }

  public double median() {
    return percentile(50);
  }

  public double worst() {
    return values.getLast();
  }
}

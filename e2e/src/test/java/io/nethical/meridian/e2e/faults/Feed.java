// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.faults;

/**
 * What one resource of one cluster tells the operator: its lists and its watch streams.
 *
 * @param resource plural, or {@link #ALL} for the whole cluster, as behind a server that lags
 */
record Feed(String cluster, String resource) implements Comparable<Feed> {

  static final String ALL = "*";

  boolean covers(Feed other) {
    return cluster.equals(other.cluster)
        && (resource.equals(ALL) || resource.equals(other.resource));
  }

  @Override
  public int compareTo(Feed other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return cluster + "/" + resource;
  }
}

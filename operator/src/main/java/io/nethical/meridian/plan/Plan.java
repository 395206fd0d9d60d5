// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.law.LegalEdges;
import io.nethical.meridian.plan.law.Obligations;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One Region with every default resolved: all that later steps need to know.
 *
 * @param environment the whole contract with the workload, sorted by key
 * @param edges every way out of the Region, all of them legal
 * @param obligations what regimes demand, on whatever the Region says
 * @param allowedCountries where the Region's data and clients may be, ISO 3166-1 codes
 */
public record Plan(
    RegionIdentity region,
    Placement placement,
    ReleasePlan release,
    WorkloadPlan workload,
    CapacityPlan capacity,
    SortedMap<String, String> environment,
    NetworkPlan network,
    Policies policies,
    LegalEdges edges,
    Obligations obligations,
    SortedSet<String> allowedCountries) {

  public Plan {
    environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    allowedCountries = Collections.unmodifiableSortedSet(new TreeSet<>(allowedCountries));
  }

  /** SHA-256 in hex of everything in the plan: equal plans have equal hashes, also across runs. */
  public String hash() {
    return Canonical.hash(this);
  }
}

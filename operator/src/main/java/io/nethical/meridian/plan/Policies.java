// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.time.Duration;

/**
 * How to behave when wishes and the world part; words as the API spells them.
 *
 * @param deletionPolicy RetainData, Delete or Orphan
 * @param deletionTimeout how long a dead member may hold up the Region's deletion
 * @param driftPolicy Correct or Report
 * @param adoptionPolicy IfNoDiff, Never or Always
 */
public record Policies(
    String deletionPolicy, Duration deletionTimeout, String driftPolicy, String adoptionPolicy) {}

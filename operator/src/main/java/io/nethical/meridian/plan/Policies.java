// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.api.region.DeletionPolicy;
import io.nethical.meridian.api.region.DriftPolicy;
import java.time.Duration;

/**
 * How to behave when wishes and the world part.
 *
 * @param deletionTimeout how long a dead member may hold up the Region's deletion
 */
public record Policies(
    DeletionPolicy deletionPolicy,
    Duration deletionTimeout,
    DriftPolicy driftPolicy,
    AdoptionPolicy adoptionPolicy) {}

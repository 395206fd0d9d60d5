// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The fault harness: a scenario is played again and again, each time with one fault at one call or
 * on one feed, and must end in the same state as without.
 *
 * <p>Rule: a plan passes only when its fault fired and the oracle, which is the same for every
 * plan, finds nothing; a new scenario is a new {@link Scenario} and touches nothing else.
 */
package io.nethical.meridian.e2e.faults;

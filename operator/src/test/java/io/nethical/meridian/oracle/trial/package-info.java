// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Random fleets, edited at random, of which every plan is held against the oracle.
 *
 * <p>The rule: a case is a few lists of numbers, 0 being the plainest choice, so that whatever goes
 * wrong shrinks to the least that does.
 */
package io.nethical.meridian.oracle.trial;

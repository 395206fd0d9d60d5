// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Figures: how they are taken together and written down.
 *
 * <p>Rule: a goal is stated beside its figure and judged there; a test fails only far beyond it.
 */
package io.nethical.meridian.e2e.measured;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * How figures are taken together.
 *
 * <p>Rule: every expectation is worked out by hand.
 */
package io.nethical.meridian.e2e.measured;

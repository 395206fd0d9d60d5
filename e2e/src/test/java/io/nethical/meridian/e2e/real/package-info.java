// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Regions whose pods really run.
 *
 * <p>Rule: what is proven here needs a real node; what a simulated one shows as well is tested on
 * simulated ones.
 */
package io.nethical.meridian.e2e.real;

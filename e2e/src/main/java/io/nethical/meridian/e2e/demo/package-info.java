// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The reference fleet on one machine, from nothing to ten Regions, with a report at the end.
 *
 * <p>Rule: it does what a platform team would do by hand and prints only what the hub says.
 */
package io.nethical.meridian.e2e.demo;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What one Region should be, as one immutable value, computed from API objects and facts alone.
 *
 * <p>The rule: everything here is a pure function. No client, no clock, no framework. All defaults
 * are resolved in this package, so that nothing behind it reads a Region's spec.
 */
package io.nethical.meridian.plan;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

/**
 * What the strictest of several regimes asks, and which one it is; of two that ask the same, the
 * first by name.
 */
record Asked<V>(String regime, V value) {}

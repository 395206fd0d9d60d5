// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Meridian beside the tool it must not be slower than.
 *
 * <p>Rule: both sides run in the same process of measuring, by turns, against the same servers.
 */
package io.nethical.meridian.e2e.bench;

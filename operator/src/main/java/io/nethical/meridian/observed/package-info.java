// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/**
 * What was seen of a member, as plain values: written by {@code cluster}, read by {@code status},
 * never derived from what was applied.
 */
package io.nethical.meridian.observed;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/**
 * Turns what was planned, done and seen into status: pure, with the time handed in, and never
 * claiming more than was seen.
 */
package io.nethical.meridian.status;

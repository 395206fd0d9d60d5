// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The fleet's own parts, without a server.
 *
 * <p>Rule: whatever a test starts it ends by its own PID.
 */
package io.nethical.meridian.e2e.fleet;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The local fleet: one hub and up to ten member clusters as plain processes on one machine.
 *
 * <p>Rule: a process is started, signalled and ended only through {@link Daemon}, which knows it by
 * its PID and start time, and everything the fleet leaves on disk lies under {@link FleetHome}.
 */
package io.nethical.meridian.e2e.fleet;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The planner at a person's prompt: reads files or a hub, prints; never starts the application
 * server. Only {@code enrolling} writes to a cluster.
 */
package io.nethical.meridian.cli;

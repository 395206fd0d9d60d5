// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0

/**
 * Connections to members: the only place that reads from or writes to them. A member that does not
 * answer is a value, never an exception that reaches another Region.
 */
package io.nethical.meridian.cluster;

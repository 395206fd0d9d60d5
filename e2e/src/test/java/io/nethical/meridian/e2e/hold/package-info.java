// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The long faults: members that stay away, leaders that die or freeze, restarts at any moment.
 *
 * <p>Rule: what was done is judged by the servers' audit logs and by a watch of the hub; figures go
 * to the one report {@code hold}.
 */
package io.nethical.meridian.e2e.hold;

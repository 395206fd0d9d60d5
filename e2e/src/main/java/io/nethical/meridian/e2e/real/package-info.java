// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Clusters with real nodes: each one network namespace of this machine, in which pods really run.
 *
 * <p>Rule: what a cluster leaves outside the fleet's folder is named after its {@link Site}, so
 * that it can be found and removed by whoever comes later and knows only the folder.
 */
package io.nethical.meridian.e2e.real;

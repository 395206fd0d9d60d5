// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The charts of {@code helm/}, as files, as Helm renders them, and installed in a real API server.
 *
 * <p>Rule: what a chart does is judged by what the pinned Helms make of it, never by its templates.
 */
package io.nethical.meridian.e2e.charts;

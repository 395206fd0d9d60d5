// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * How a run is read.
 *
 * <p>Rule: no test here starts one.
 */
package io.nethical.meridian.e2e.flaky;

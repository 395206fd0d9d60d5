// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The fleet's tests again and again.
 *
 * <p>Rule: a run is judged by its reports and its exit code, whichever is worse.
 */
package io.nethical.meridian.e2e.flaky;

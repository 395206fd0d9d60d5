// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The one fleet that all tests with servers share, with the packaged operator as a process under
 * its shipped rights.
 *
 * <p>Rule: a test leaves the fleet converged, as it found it.
 */
package io.nethical.meridian.e2e.suite;

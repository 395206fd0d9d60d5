// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Tests, measurements and tools that need real API servers.
 *
 * <p>Rule: what is here sees Meridian only from outside, by its packaged process, its kinds and the
 * objects it makes.
 */
package io.nethical.meridian.e2e;

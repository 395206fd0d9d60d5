// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What the keeper decides, without a server.
 *
 * <p>Rule: no test here opens a connection.
 */
package io.nethical.meridian.e2e.keeper;

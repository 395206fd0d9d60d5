// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Stands in for what a cloud does inside a member and nothing else does here: volumes for claims,
 * addresses for load balancers.
 *
 * <p>Rule: it acts only on what a real cloud would own, and never on an object's spec or metadata.
 */
package io.nethical.meridian.e2e.keeper;

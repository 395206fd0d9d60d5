// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The container image, run as a cluster runs it.
 *
 * <p>Rule: what is said of the image is read from the built file and from running processes, never
 * from what builds it.
 */
package io.nethical.meridian.e2e.image;

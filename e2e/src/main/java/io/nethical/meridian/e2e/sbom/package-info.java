// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What the image is made of, in CycloneDX.
 *
 * <p>Rule: what stands in the list is taken from what was built, and a part that the list does not
 * know, or that has no licence, fails the build.
 */
package io.nethical.meridian.e2e.sbom;

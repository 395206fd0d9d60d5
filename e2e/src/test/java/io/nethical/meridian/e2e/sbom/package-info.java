// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/** Tests of the list of parts. Rule: what is wrong with a list is a sentence in the test. */
package io.nethical.meridian.e2e.sbom;

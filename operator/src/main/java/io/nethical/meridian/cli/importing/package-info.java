// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Environment files of both earlier generations as Region documents.
 *
 * <p>The rule: every key of a file ends in a field of the Region or in a finding that names it, and
 * what no key declares is absent and reported, never invented. Everything here is a pure function;
 * files are read and written elsewhere.
 */
package io.nethical.meridian.cli.importing;

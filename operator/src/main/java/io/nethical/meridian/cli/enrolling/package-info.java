// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * A member cluster becomes one of a hub's.
 *
 * <p>The rule: the one part of the command line that writes, and only to the contexts it is given,
 * what a dry run prints.
 */
package io.nethical.meridian.cli.enrolling;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The part of the Common Expression Language in which the definitions write their rules.
 *
 * <p>The rule: what is not known here is refused when a rule is compiled, never when it runs, so
 * that a rule of a new shape fails the build instead of being judged wrongly.
 *
 * <p>A library for the whole language takes longer to start than all else the tool does together,
 * and the corpus shows each rule of ours refusing and accepting.
 */
package io.nethical.meridian.cli.cel;

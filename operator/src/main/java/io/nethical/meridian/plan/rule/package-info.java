// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What a rule is and what it finds.
 *
 * <p>The rule: every finding has a field path, a reason of the closed set and a remedy.
 */
package io.nethical.meridian.plan.rule;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What regimes and residency let a Region do.
 *
 * <p>The rule: {@link io.nethical.meridian.plan.law.Law} judges every edge, against one set of
 * countries. Unknown is never legal.
 */
package io.nethical.meridian.plan.law;

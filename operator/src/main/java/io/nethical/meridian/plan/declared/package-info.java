// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What people declared and enrolment knows: the planner's input, and how its texts are read.
 *
 * <p>The rule: nothing is judged here.
 */
package io.nethical.meridian.plan.declared;

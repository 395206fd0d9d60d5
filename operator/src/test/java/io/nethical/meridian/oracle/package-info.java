// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * The law written a second time, from what people declare and where clusters are enrolled.
 *
 * <p>The rule: nothing here knows the planner, so that what both say alike is not said twice by
 * one.
 */
package io.nethical.meridian.oracle;

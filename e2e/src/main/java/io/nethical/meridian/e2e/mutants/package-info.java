// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What the mutation run of the planner found, as figures.
 *
 * <p>Rule: it reads the report and runs nothing.
 */
package io.nethical.meridian.e2e.mutants;

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * What GitOps tools make of the hub's objects.
 *
 * <p>Rule: the judgement is the tools' own; nothing here knows what a condition means.
 */
package io.nethical.meridian.e2e.gitops;

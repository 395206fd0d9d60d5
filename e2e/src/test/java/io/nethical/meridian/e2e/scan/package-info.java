// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
/**
 * Three checkers over everything that Meridian renders: kubeconform, kube-score and checkov.
 *
 * <p>Rule: what a checker objects to is put right, or stands in {@code e2e/scan/waivers.yaml} with
 * a reason and a last day; nothing is switched off in any other place.
 */
package io.nethical.meridian.e2e.scan;

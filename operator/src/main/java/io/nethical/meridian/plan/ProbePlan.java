// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.time.Duration;

/**
 * How the kubelet asks a pod.
 *
 * @param period between two questions of one kind, whole seconds
 * @param timeout of one question, whole seconds
 * @param failures in a row until the answer counts as no; start-up has its own, longer patience
 */
public record ProbePlan(
    String livenessPath,
    String readinessPath,
    String startupPath,
    Duration period,
    Duration timeout,
    int failures) {}

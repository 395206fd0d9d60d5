// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/**
 * How clients reach the pods.
 *
 * @param publicPort TCP port at the public address: the one the Fleet's DNS probe asks, 80 without
 */
public record NetworkPlan(ExposurePlan exposure, int publicPort) {}

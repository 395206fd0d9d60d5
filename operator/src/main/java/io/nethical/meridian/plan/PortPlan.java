// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/** TCP ports the container listens on. */
public record PortPlan(int http, int metrics) {}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import java.util.SortedMap;

/**
 * Requests and limits of one container by resource name, in the API server's canonical spelling
 * ({@code 2}, never {@code 2000m}), because what is sent is compared with what is stored.
 */
public record ComputeResources(
    SortedMap<String, String> requests, SortedMap<String, String> limits) {}

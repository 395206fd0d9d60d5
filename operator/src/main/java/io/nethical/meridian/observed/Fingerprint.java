// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

/**
 * The values one field manager holds in an object, condensed.
 *
 * @param hash SHA-256 in hex of those values in canonical JSON, without {@code spec.replicas};
 *     never null
 * @param replicas {@code spec.replicas} where the manager holds it, else null; apart from the hash
 *     because it is only seeded while an autoscaler owns it
 */
public record Fingerprint(String hash, Integer replicas) {}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/**
 * Which Region this is.
 *
 * @param namespace of the Region on the hub
 * @param name of the Region on the hub; the id by which the workload knows itself
 * @param uid of the Region object: a Region deleted and created again is another one
 * @param fleet name of its Fleet, in the same hub namespace
 * @param displayName for people; the name where the spec gives none
 * @param group the neighbourhood that regional residency is drawn around, as the API spells it
 * @param phase the Fleet's rollout phase that names this Region; empty where the Fleet has none
 */
public record RegionIdentity(
    String namespace,
    String name,
    String uid,
    String fleet,
    String displayName,
    String group,
    String phase) {}

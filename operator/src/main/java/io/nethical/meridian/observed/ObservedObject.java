// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.observed;

/**
 * What the watch remembers of one object.
 *
 * @param regionUid value of the Region UID label, empty when the object carries none
 * @param applied true when our field manager has an apply entry on the object
 * @param desiredHash hash of the desired object our last apply carried, empty when the object does
 *     not say; equal to the plan's while {@code owned} differs means somebody changed the object
 * @param owned the values our apply entry holds
 * @param deleting whether the object waits for its finalizers
 */
public record ObservedObject(
    ObjectKey key,
    String uid,
    String resourceVersion,
    String regionUid,
    boolean applied,
    String desiredHash,
    Fingerprint owned,
    boolean deleting,
    Seen seen) {}

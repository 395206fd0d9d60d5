// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

/**
 * A writable folder of a container whose root file system is not; it dies with the pod.
 *
 * @param name of the volume
 * @param path absolute, in the container
 * @param size quantity in canonical spelling; a pod that writes more is evicted
 */
public record Scratch(String name, String path, String size) {}

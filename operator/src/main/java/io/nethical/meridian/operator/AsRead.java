// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;

/**
 * Binds a status to the object as it was read: a hub refuses it (409) when the object has changed
 * since. So a word that was on its way when its process fell asleep does not overwrite what the
 * next leader has said.
 */
final class AsRead {

  private AsRead() {}

  static ObjectMeta of(HasMetadata read) {
    return new ObjectMetaBuilder()
        .withNamespace(read.getMetadata().getNamespace())
        .withName(read.getMetadata().getName())
        .withResourceVersion(read.getMetadata().getResourceVersion())
        .build();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ManagedFieldsEntry;
import io.nethical.meridian.desired.Labels;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import java.util.Map;
import java.util.Optional;

/** Condenses a live object into what the operator remembers of it. */
final class ObservedReader {

  static final String FIELD_MANAGER = "meridian";

  /** Carries the hash of what the last apply asked for, so that drift and a new plan differ. */
  static final String DESIRED_HASH = "meridian.nethical.io/desired-hash";

  private ObservedReader() {}

  static ObservedObject read(GenericKubernetesResource live) {
    var meta = live.getMetadata();
    var entry = ourApplyEntry(live);
    return new ObservedObject(
        ObjectKey.of(live),
        meta.getUid(),
        meta.getResourceVersion(),
        value(meta.getLabels(), Labels.REGION_UID),
        entry.isPresent(),
        value(meta.getAnnotations(), DESIRED_HASH),
        Fingerprints.ofOwned(live, entry),
        meta.getDeletionTimestamp() != null,
        SeenReader.read(live));
  }

  private static Optional<ManagedFieldsEntry> ourApplyEntry(GenericKubernetesResource live) {
    var entries = live.getMetadata().getManagedFields();
    return entries == null
        ? Optional.empty()
        : entries.stream()
            .filter(e -> FIELD_MANAGER.equals(e.getManager()) && "Apply".equals(e.getOperation()))
            .filter(e -> e.getSubresource() == null || e.getSubresource().isEmpty())
            .findFirst();
  }

  private static String value(Map<String, String> map, String key) {
    return map == null ? "" : map.getOrDefault(key, "");
  }
}

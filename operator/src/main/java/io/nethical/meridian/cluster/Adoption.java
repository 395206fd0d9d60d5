// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.observed.ObservedObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides about an object that stands where ours belongs and was not made by us. */
final class Adoption {

  private Adoption() {}

  /** Why it is not taken over; empty when it may be. */
  static Optional<String> refusal(
      AdoptionPolicy policy, Wanted wanted, GenericKubernetesResource live, ObservedObject found) {
    if (!found.regionUid().isEmpty() && policy != AdoptionPolicy.ALWAYS) {
      return Optional.of("belongs to the Region of UID " + found.regionUid());
    }
    return switch (policy) {
      case ALWAYS -> Optional.empty();
      case NEVER -> Optional.of("exists and adoptionPolicy is Never");
      case IF_NO_DIFF ->
          firstDifference(
                  "", wanted.object().getAdditionalProperties(), live.getAdditionalProperties())
              .map(at -> "exists with another value at " + at + " and adoptionPolicy is IfNoDiff");
    };
  }

  /**
   * The first path at which {@code live} lacks a value of {@code wanted}; extra values are fine.
   */
  static Optional<String> firstDifference(String at, Object wanted, Object live) {
    if (wanted instanceof Map<?, ?> map) {
      return live instanceof Map<?, ?> there
          ? map.entrySet().stream()
              .map(e -> firstDifference(at + "." + e.getKey(), e.getValue(), there.get(e.getKey())))
              .flatMap(Optional::stream)
              .findFirst()
          : Optional.of(at);
    }
    if (wanted instanceof List<?> list) {
      boolean all =
          live instanceof List<?> there
              && list.stream()
                  .allMatch(w -> there.stream().anyMatch(l -> firstDifference(at, w, l).isEmpty()));
      return all ? Optional.empty() : Optional.of(at);
    }
    return Objects.equals(Objects.toString(wanted), Objects.toString(live))
        ? Optional.empty()
        : Optional.of(at);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.operator;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import java.util.stream.Stream;

/**
 * Reads our kinds without a detour over plain maps, and copies them cheaply. The SDK copies a
 * resource before each pass, which the library does by writing it out and reading it back; but
 * specs and statuses are records that nobody can change, so a copy shares them and has only
 * metadata of its own.
 */
final class HubSerialization extends KubernetesSerialization {

  HubSerialization() {
    super(new ObjectMapper(), true);
    Stream.of(Region.class, Fleet.class, ComplianceProfile.class)
        .forEach(this::registerKubernetesResource);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T clone(T resource) {
    return switch (resource) {
      case Region region -> (T) copy(region, new Region());
      case Fleet fleet -> (T) copy(fleet, new Fleet());
      case ComplianceProfile profile -> (T) copy(profile, new ComplianceProfile());
      default -> super.clone(resource);
    };
  }

  private static <S, T, R extends CustomResource<S, T>> R copy(R of, R into) {
    into.setMetadata(new ObjectMetaBuilder(of.getMetadata()).build());
    into.setSpec(of.getSpec());
    into.setStatus(of.getStatus());
    return into;
  }
}

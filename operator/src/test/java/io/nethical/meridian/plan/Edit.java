// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import java.util.List;

/** Fleet and profiles with a part of their spec written anew; paths begin below {@code spec}. */
public final class Edit {

  private Edit() {}

  /** The reference fleet with another value. */
  public static Fleet fleet(String path, String yaml) {
    return edited(ReferenceFleet.fleet(), path, yaml, Fleet.class);
  }

  /** A Fleet that says nothing of one thing. */
  public static Fleet without(Fleet fleet, String field) {
    var document = (ObjectNode) Yaml.read(Serialization.asYaml(fleet));
    ((ObjectNode) document.path("spec")).remove(field);
    return Serialization.unmarshal(document.toString(), Fleet.class);
  }

  /** A profile of the reference fleet with another value. */
  public static ComplianceProfile profile(String name, String path, String yaml) {
    return edited(ReferenceFleet.profiles().get(name), path, yaml, ComplianceProfile.class);
  }

  /** A profile of its own, from the YAML of its spec. */
  public static ComplianceProfile newProfile(String name, String spec) {
    var document = Yaml.read("{metadata: {name: %s}, spec: %s}".formatted(name, spec));
    return Serialization.unmarshal(document.toString(), ComplianceProfile.class);
  }

  private static <T> T edited(T original, String path, String yaml, Class<T> type) {
    var document = (ObjectNode) Yaml.read(Serialization.asYaml(original));
    var steps = List.of(path.split("\\."));
    var parent = (ObjectNode) document.path("spec");
    for (var step : steps.subList(0, steps.size() - 1)) {
      parent = parent.withObjectProperty(step);
    }
    parent.set(steps.getLast(), Yaml.read(yaml));
    return Serialization.unmarshal(document.toString(), type);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.plan.Canonical;
import io.nethical.meridian.plan.Yaml;

/** Values as a person, or a comparison, reads them. */
final class Rendered {

  private Rendered() {}

  static String yaml(Object value) {
    return Serialization.asYaml(Yaml.read(Canonical.json(value)));
  }

  static JsonNode object(Object kubernetes) {
    return Yaml.read(Serialization.asYaml(kubernetes));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.api.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Objects as the client reads and writes them. */
final class JavaTypes {
  private static final Map<String, Class<? extends CustomResource<?, ?>>> TYPES =
      Map.of(
          "region", Region.class,
          "fleet", Fleet.class,
          "complianceprofile", ComplianceProfile.class);

  private JavaTypes() {}

  /** The object after it was read into its Java type and written again. */
  static JsonNode throughJava(Kind kind, JsonNode object) {
    var read = Serialization.unmarshal(object.toString(), TYPES.get(kind.folder()));
    try {
      return new ObjectMapper().readTree(Serialization.asJson(read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

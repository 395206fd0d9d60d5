// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.CustomResource;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sound documents as objects of the API: head and spec, which are all a plan reads. Learning what
 * else an object may carry would be a tenth of the program's time.
 */
final class Typed {

  /** A document in a file has none: nobody gave it yet. */
  private static final String UID_TO_COME = "00000000-0000-0000-0000-000000000000";

  private final ObjectMapper mapper =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  <S, R extends CustomResource<S, ?>> R of(JsonNode document, R into, Class<S> spec) {
    into.setMetadata(metadata(document.path("metadata")));
    try {
      into.setSpec(mapper.treeToValue(document.path("spec"), spec));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("judged to be sound, and cannot be read", e);
    }
    return into;
  }

  /** What stands in a Secret is nobody's business here. */
  static Secret head(JsonNode document) {
    var secret = new Secret();
    secret.setMetadata(metadata(document.path("metadata")));
    return secret;
  }

  private static ObjectMeta metadata(JsonNode from) {
    var metadata = new ObjectMeta();
    metadata.setName(from.path("name").asText());
    metadata.setNamespace(from.path("namespace").asText(null));
    metadata.setUid(from.path("uid").asText(UID_TO_COME));
    metadata.setLabels(texts(from.path("labels")));
    metadata.setAnnotations(texts(from.path("annotations")));
    return metadata;
  }

  private static Map<String, String> texts(JsonNode map) {
    var texts = new TreeMap<String, String>();
    map.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }
}

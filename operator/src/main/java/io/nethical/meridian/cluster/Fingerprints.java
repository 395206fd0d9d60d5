// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ManagedFieldsEntry;
import io.nethical.meridian.observed.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The same condensed form for what we want and for what our apply entry holds in a live object, so
 * that the two can be compared without keeping either. Identity (apiVersion, kind, name, namespace)
 * is left out on both sides.
 */
final class Fingerprints {

  private static final ObjectMapper JSON =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private Fingerprints() {}

  static Fingerprint ofDesired(HasMetadata desired) {
    Map<String, Object> tree = tree(desired);
    tree.remove("status");
    if (Walls.is(desired)) {
      tree.put("spec", Walls.compared((Map<?, ?>) tree.get("spec")));
    }
    return condense(withTemplates(desired, tree));
  }

  /** What {@code entry} holds in {@code live}; that of nothing at all when there is no entry. */
  static Fingerprint ofOwned(GenericKubernetesResource live, Optional<ManagedFieldsEntry> entry) {
    if (entry.isEmpty() || entry.get().getFieldsV1() == null) {
      return condense(new LinkedHashMap<>());
    }
    var fields = entry.get().getFieldsV1().getAdditionalProperties();
    Map<String, Object> whole = tree(live);
    Map<String, Object> owned = asMap(OwnedFields.cut(fields, whole));
    if (Walls.is(live) && whole.get("spec") instanceof Map<?, ?> spec) {
      owned.put("spec", Walls.compared(spec));
    }
    return condense(withTemplates(live, owned));
  }

  private static Map<String, Object> withTemplates(HasMetadata object, Map<String, Object> tree) {
    if (ClaimTemplates.in(object, tree.get("spec"))) {
      tree.put("spec", ClaimTemplates.compared((Map<?, ?>) tree.get("spec")));
    }
    return tree;
  }

  /** The object as plain maps, without its identity and with only labels and annotations of it. */
  static Map<String, Object> tree(HasMetadata object) {
    Map<String, Object> whole =
        object instanceof GenericKubernetesResource generic
            ? new LinkedHashMap<>(generic.getAdditionalProperties())
            : asMap(JSON.convertValue(object, Map.class));
    whole.remove("apiVersion");
    whole.remove("kind");
    var metadata = new LinkedHashMap<String, Object>();
    putUnlessEmpty(metadata, "labels", object.getMetadata().getLabels());
    putUnlessEmpty(metadata, "annotations", object.getMetadata().getAnnotations());
    whole.remove("metadata");
    putUnlessEmpty(whole, "metadata", metadata);
    return whole;
  }

  private static void putUnlessEmpty(Map<String, Object> into, String key, Map<?, ?> value) {
    if (value != null && !value.isEmpty()) {
      into.put(key, value);
    }
  }

  private static Fingerprint condense(Map<String, Object> tree) {
    Integer replicas = null;
    if (tree.get("spec") instanceof Map<?, ?> spec && spec.get("replicas") instanceof Number held) {
      var rest = new LinkedHashMap<>(spec);
      rest.remove("replicas");
      tree.put("spec", rest);
      replicas = held.intValue();
    }
    return new Fingerprint(sha256(tree), replicas);
  }

  private static String sha256(Map<String, Object> tree) {
    try {
      return sha256(JSON.writeValueAsString(tree));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an object that cannot be hashed", e);
    }
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("no SHA-256 here", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object value) {
    return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
  }
}

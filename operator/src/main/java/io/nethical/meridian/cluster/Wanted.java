// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.nethical.meridian.desired.DesiredObject;
import io.nethical.meridian.observed.Fingerprint;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Seen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A desired object made ready to be compared and sent: its own hash stands on it as an annotation,
 * so that a later difference can be told from a new plan.
 *
 * @param object as it is sent when the member has none
 * @param seeded whether {@code spec.replicas} is only given at creation, because an autoscaler owns
 *     it from then on
 */
record Wanted(
    ObjectKey key,
    int wave,
    GenericKubernetesResource object,
    String hash,
    Fingerprint fingerprint,
    boolean seeded) {

  private static final String REPLICAS = "/spec/replicas";

  static Wanted of(DesiredObject desired) {
    var plain = asMaps(desired.object());
    String hash = Fingerprints.ofDesired(plain).hash();
    var object = with(plain, annotated(plain.getMetadata(), hash), plain.getAdditionalProperties());
    return new Wanted(
        ObjectKey.of(plain),
        desired.wave(),
        object,
        hash,
        Fingerprints.ofDesired(object),
        desired.seeded().contains(REPLICAS));
  }

  /** Reading an object's fields one by one is dear, so it is done once. */
  private static GenericKubernetesResource asMaps(HasMetadata typed) {
    Map<String, Object> rest = Fingerprints.tree(typed);
    rest.remove("metadata");
    rest.remove("status");
    if (Walls.is(typed)) {
      rest.put("spec", Walls.closed((Map<?, ?>) rest.get("spec")));
    }
    var maps = new GenericKubernetesResource();
    maps.setApiVersion(typed.getApiVersion());
    maps.setKind(typed.getKind());
    return with(maps, typed.getMetadata(), rest);
  }

  private static GenericKubernetesResource with(
      GenericKubernetesResource like, ObjectMeta metadata, Map<String, Object> rest) {
    var object = new GenericKubernetesResource();
    object.setApiVersion(like.getApiVersion());
    object.setKind(like.getKind());
    object.setMetadata(metadata);
    object.setAdditionalProperties(rest);
    return object;
  }

  private static ObjectMeta annotated(ObjectMeta meta, String hash) {
    return new ObjectMetaBuilder()
        .withName(meta.getName())
        .withNamespace(meta.getNamespace())
        .withLabels(meta.getLabels())
        .withAnnotations(meta.getAnnotations())
        .addToAnnotations(ObservedReader.DESIRED_HASH, hash)
        .build();
  }

  /** Nothing to do: what our apply entry holds there is what we want. */
  boolean matches(ObservedObject live) {
    return live.owned().hash().equals(fingerprint.hash())
        && (seeded || Objects.equals(live.owned().replicas(), fingerprint.replicas()));
  }

  boolean isSet() {
    return MemberKind.STATEFUL_SET.kind().equals(key.kind());
  }

  /**
   * The object as it is sent when there is none, but with no fewer replicas than pods that were
   * left running, where an autoscaler had asked for them.
   */
  GenericKubernetesResource around(long pods) {
    if (!isSet() || !seeded || pods <= fingerprint.replicas()) {
      return object;
    }
    var all = new LinkedHashMap<>(object.getAdditionalProperties());
    all.put("spec", spec(Math.toIntExact(pods)));
    return with(object, object.getMetadata(), all);
  }

  private Map<String, Object> spec(Integer replicas) {
    var spec = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) object.getAdditionalProperties().get("spec"))
        .forEach((key, value) -> spec.put((String) key, value));
    spec.remove("replicas");
    if (replicas != null) {
      spec.put("replicas", replicas);
    }
    return spec;
  }

  /** Our last apply asked for exactly this, so a difference is somebody else's doing. */
  boolean wasAppliedTo(ObservedObject live) {
    return hash.equals(live.desiredHash());
  }

  /**
   * The object as it is sent over one that exists: bound to the state that was seen, and with
   * seeded replicas either left out or, while our entry still holds them, sent as they stand now.
   * Leaving out what only we hold would make the server fall back to one replica.
   */
  GenericKubernetesResource over(ObservedObject live) {
    var bound =
        new ObjectMetaBuilder(object.getMetadata())
            .withUid(live.uid())
            .withResourceVersion(live.resourceVersion())
            .build();
    return with(object, bound, seeded ? withReplicas(live) : object.getAdditionalProperties());
  }

  private Map<String, Object> withReplicas(ObservedObject live) {
    var all = new LinkedHashMap<>(object.getAdditionalProperties());
    boolean held = live.owned().replicas() != null && live.seen() instanceof Seen.Workload;
    all.put("spec", spec(held ? ((Seen.Workload) live.seen()).wanted() : null));
    return all;
  }
}

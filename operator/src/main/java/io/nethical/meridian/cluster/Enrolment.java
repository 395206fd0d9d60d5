// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.Secret;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * A cluster Secret as the platform team wrote it: what it says of the cluster, and how to get
 * there.
 *
 * @param kubeconfig empty unless {@code facts} is {@link ClusterFacts.Enrolled}
 */
public record Enrolment(ClusterFacts facts, String kubeconfig) {

  static final String COUNTRY = "meridian.nethical.io/country";

  /** On the Secret, and on the target namespace in the member: both sides must agree. */
  static final String GRANTED_TO = "meridian.nethical.io/granted-to";

  static final String TARGET_NAMESPACE = "meridian.nethical.io/target-namespace";

  /** On every cluster Secret, {@code "true"}. */
  public static final String CLUSTER_LABEL = "meridian.nethical.io/cluster";

  /** No Secret of that name is there, or none the operator may read. */
  public static Enrolment missing() {
    return new Enrolment(new ClusterFacts.Missing(), "");
  }

  static Enrolment of(Secret secret, ClusterClients clients) {
    if (facts(secret) instanceof ClusterFacts.Refused(String field, String why)) {
      return refused(field, why);
    }
    var notes = orEmpty(secret.getMetadata().getAnnotations());
    String kubeconfig;
    try {
      kubeconfig = decode(orEmpty(secret.getData()).getOrDefault("kubeconfig", ""));
    } catch (IllegalArgumentException e) {
      return refused("data.kubeconfig", "is not base64");
    }
    return switch (KubeconfigScan.read(kubeconfig)) {
      case KubeconfigScan.Result.Refused no -> refused("kubeconfig: " + no.field(), no.why());
      case KubeconfigScan.Result.Clean clean -> proven(notes, clean.kubeconfig(), clients);
    };
  }

  /** What the head of the Secret says; its content is neither needed nor looked at. */
  public static ClusterFacts facts(Secret secret) {
    var labels = orEmpty(secret.getMetadata().getLabels());
    if (!"true".equals(labels.get(CLUSTER_LABEL))) {
      return new ClusterFacts.Refused("metadata.labels[" + CLUSTER_LABEL + "]", "must be \"true\"");
    }
    var notes = orEmpty(secret.getMetadata().getAnnotations());
    for (String required : new String[] {COUNTRY, GRANTED_TO, TARGET_NAMESPACE}) {
      if (notes.getOrDefault(required, "").isBlank()) {
        return new ClusterFacts.Refused("metadata.annotations[" + required + "]", "is missing");
      }
    }
    return enrolled(notes);
  }

  /** Certificates and keys show only when a client is made of them whether they are any. */
  private static Enrolment proven(
      Map<String, String> notes, String kubeconfig, ClusterClients clients) {
    try {
      clients.client(kubeconfig).close();
      return new Enrolment(enrolled(notes), kubeconfig);
    } catch (RuntimeException e) {
      return refused("kubeconfig", "cannot be used: " + CallFailure.words(e));
    }
  }

  private static ClusterFacts enrolled(Map<String, String> notes) {
    return new ClusterFacts.Enrolled(
        notes.get(COUNTRY), notes.get(TARGET_NAMESPACE), notes.get(GRANTED_TO));
  }

  private static Enrolment refused(String field, String why) {
    return new Enrolment(new ClusterFacts.Refused(field, why), "");
  }

  private static String decode(String base64) {
    return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  private static Map<String, String> orEmpty(Map<String, String> map) {
    return map == null ? Map.of() : map;
  }
}

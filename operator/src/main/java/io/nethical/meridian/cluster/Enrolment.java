// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.Secret;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A cluster Secret as the platform team wrote it: what it says of the cluster, and how to get
 * there.
 *
 * @param kubeconfig empty unless {@code facts} is {@link ClusterFacts.Enrolled}
 * @param account whose tokens the kubeconfig's credential can ask for; empty: it is the credential
 *     to be used itself
 */
public record Enrolment(ClusterFacts facts, String kubeconfig, Optional<MemberAccount> account) {

  /** On the Secret, {@code namespace/name} of an account in the target namespace. */
  static final String ACCOUNT = "meridian.nethical.io/account";

  static final String COUNTRY = "meridian.nethical.io/country";

  /** On the Secret, and on the target namespace in the member: both sides must agree. */
  public static final String GRANTED_TO = "meridian.nethical.io/granted-to";

  static final String TARGET_NAMESPACE = "meridian.nethical.io/target-namespace";

  /** On every cluster Secret, {@code "true"}. */
  public static final String CLUSTER_LABEL = "meridian.nethical.io/cluster";

  /** No Secret of that name is there, or none the operator may read. */
  public static Enrolment missing() {
    return new Enrolment(new ClusterFacts.Missing(), "", Optional.empty());
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
    if (notes.containsKey(ACCOUNT) && account(notes).isEmpty()) {
      return new ClusterFacts.Refused(
          "metadata.annotations[" + ACCOUNT + "]",
          "must be <target namespace>/<name of a ServiceAccount there>; without it the"
              + " kubeconfig's own credential is used");
    }
    return enrolled(notes);
  }

  private static Optional<MemberAccount> account(Map<String, String> notes) {
    return Optional.ofNullable(notes.get(ACCOUNT))
        .flatMap(text -> MemberAccount.in(notes.get(TARGET_NAMESPACE), text));
  }

  /** Certificates and keys show only when a client is made of them whether they are any. */
  private static Enrolment proven(
      Map<String, String> notes, String kubeconfig, ClusterClients clients) {
    try {
      clients.client(kubeconfig).close();
      return new Enrolment(enrolled(notes), kubeconfig, account(notes));
    } catch (RuntimeException e) {
      return refused("kubeconfig", "cannot be used: " + CallFailure.words(e));
    }
  }

  private static ClusterFacts enrolled(Map<String, String> notes) {
    return new ClusterFacts.Enrolled(
        notes.get(COUNTRY), notes.get(TARGET_NAMESPACE), notes.get(GRANTED_TO));
  }

  private static Enrolment refused(String field, String why) {
    return new Enrolment(new ClusterFacts.Refused(field, why), "", Optional.empty());
  }

  private static String decode(String base64) {
    return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  private static Map<String, String> orEmpty(Map<String, String> map) {
    return map == null ? Map.of() : map;
  }

  /** A record would show the kubeconfig. */
  @Override
  public String toString() {
    return facts.toString();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.cluster.Rehearsal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Prepares a member and says what the hub needs to know of it. Doing it again changes nothing.
 *
 * @param member its administrator's way in
 * @param hub the same of the hub, which then gets its objects; empty: they are only told
 * @param server the member's address as the hub sees it; empty: as the administrator does
 * @param patience until the member has made the token
 */
public record MemberEnrolment(
    Config member, Optional<Config> hub, Optional<String> server, Duration patience) {

  private static final String TOKEN_SECRET = "meridian-enrolment-token";
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  public Enrolled enrol(Enrolling wanted) {
    try (Cluster cluster = new Cluster(member)) {
      var objection = objection(cluster, wanted);
      if (objection.isPresent()) {
        return new Enrolled.Objected(objection.get());
      }
      cluster.apply(ShippedText.objects(ShippedText.member(wanted)));
      return token(cluster, wanted)
          .map(secret -> told(wanted, kubeconfig(cluster, secret)))
          .orElseGet(() -> new Enrolled.Failed(noToken(wanted)));
    } catch (KubernetesClientException e) {
      return refused(member, e);
    }
  }

  private Optional<String> objection(Cluster cluster, Enrolling wanted) {
    if (!address(cluster).startsWith("https://")) {
      return Optional.of(
          "the member's address is no https: " + address(cluster) + "; give --server");
    }
    if (isTheHub(cluster)) {
      return Optional.of("that cluster is a hub itself; Regions run in other clusters");
    }
    return cluster
        .grant(wanted.namespace())
        .filter(grant -> !grant.equals(wanted.grantedTo()))
        .map(
            grant ->
                "namespace %s there is granted to Region %s; take another --namespace, or take that grant away"
                    .formatted(wanted.namespace(), grant));
  }

  private boolean isTheHub(Cluster cluster) {
    if (hub.isEmpty()) {
      return cluster.isHub();
    }
    try (Cluster other = new Cluster(hub.get())) {
      return other.uid().equals(cluster.uid());
    }
  }

  private Enrolled told(Enrolling wanted, EnrolmentKubeconfig kubeconfig) {
    var text = ShippedText.hub(wanted, kubeconfig.encoded());
    if (hub.isPresent()) {
      try (Cluster other = new Cluster(hub.get())) {
        other.apply(ShippedText.objects(text));
      } catch (KubernetesClientException e) {
        return refused(hub.get(), e);
      }
    }
    return new Enrolled.Done(text);
  }

  private EnrolmentKubeconfig kubeconfig(Cluster cluster, Secret secret) {
    return new EnrolmentKubeconfig(
        address(cluster),
        cluster.authority().orElseGet(() -> secret.getData().getOrDefault("ca.crt", "")),
        new String(
            Base64.getDecoder().decode(secret.getData().get("token")), StandardCharsets.US_ASCII));
  }

  private String address(Cluster cluster) {
    return server.orElseGet(cluster::address);
  }

  /** The member's own controller writes it. */
  private Optional<Secret> token(Cluster cluster, Enrolling wanted) {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() - end < 0) {
      var made =
          cluster
              .secret(wanted.namespace(), TOKEN_SECRET)
              .filter(secret -> secret.getData() != null && secret.getData().containsKey("token"));
      if (made.isPresent()) {
        return made;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return Optional.empty();
  }

  private String noToken(Enrolling wanted) {
    return "the member wrote no token into Secret %s/%s within %d s; its kube-controller-manager does that"
        .formatted(wanted.namespace(), TOKEN_SECRET, patience.toSeconds());
  }

  private static Enrolled refused(Config cluster, KubernetesClientException e) {
    var words = "%s %s: %s";
    return new Enrolled.Failed(
        words.formatted(
            cluster.getMasterUrl(),
            e.getCode() <= 0 ? "does not answer" : "refuses",
            Rehearsal.words(e)));
  }
}

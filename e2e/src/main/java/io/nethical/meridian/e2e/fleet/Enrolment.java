// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * What a platform team does before the first Region: rights in hub and members, and a Secret per
 * member on the hub.
 */
public final class Enrolment {

  private static final String ACCOUNT = "meridian-operator";
  private static final String NAMESPACE = "nethical";
  private static final String SYSTEM_NAMESPACE = "meridian-system";
  private static final Duration TOKEN_LIFE = Duration.ofDays(365);

  private final FleetOptions options;
  private final KubernetesClient hub;

  public Enrolment(FleetOptions options, KubernetesClient hub) {
    this.options = options;
    this.hub = hub;
  }

  /** Gives the operator its account on the hub and writes its kubeconfig. */
  public void openHub(Server server) {
    apply(hub, "apiVersion: v1\nkind: Namespace\nmetadata: {name: " + NAMESPACE + "}");
    apply(hub, shipped("helm/hub/rights.yaml"));
    Path file = new FleetHome(options.home()).operatorKubeconfig();
    Kubeconfig unsigned = kubeconfig(server, SYSTEM_NAMESPACE, "");
    if (!Files.exists(file) || !leadsTo(unsigned, read(file))) {
      kubeconfig(server, SYSTEM_NAMESPACE, token(hub, SYSTEM_NAMESPACE)).writeTo(file);
    }
  }

  /**
   * Prepares the member: storage classes, the Region's namespace and the operator's rights in it.
   */
  public void openMember(Place place, KubernetesClient member) {
    apply(member, Resources.text("member.yaml", Map.of("region", place.region())));
    apply(member, shipped("helm/member/rights.yaml"));
  }

  /** Puts three nodes in three zones into the member, which only kwok knows how to keep. */
  static void addFakeNodes(Place place, KubernetesClient member) {
    apply(member, Resources.text("fake-nodes.yaml", Map.of("region", place.region())));
  }

  /**
   * Writes the cluster Secret unless the hub has one that still leads to this member.
   *
   * @param way how the operator shall reach the member
   */
  public void register(Place place, Server way, KubernetesClient member) {
    Kubeconfig unsigned = kubeconfig(way, NAMESPACE, "");
    Secret known = hub.secrets().inNamespace(NAMESPACE).withName(place.region()).get();
    if (known == null || !leadsTo(unsigned, decode(known.getData().get("kubeconfig")))) {
      issue(place, way, member);
    }
  }

  /** Writes the cluster Secret with a new token, whatever there was. */
  void issue(Place place, Server way, KubernetesClient member) {
    String text = kubeconfig(way, NAMESPACE, token(member, NAMESPACE)).text();
    Map<String, String> values =
        Map.of("region", place.region(), "country", place.country(), "kubeconfig", encode(text));
    apply(hub, Resources.text("cluster-secret.yaml", values));
  }

  /** Leaves the account in the member without a right. */
  static void takeRights(KubernetesClient member) {
    member.rbac().roleBindings().inNamespace(NAMESPACE).withName(ACCOUNT).delete();
  }

  /** Takes the account itself away, and with it the validity of its tokens. */
  static void removeAccount(KubernetesClient member) {
    member.serviceAccounts().inNamespace(NAMESPACE).withName(ACCOUNT).delete();
  }

  /** Whether a kubeconfig is the expected one, whatever its token. */
  private static boolean leadsTo(Kubeconfig expected, String known) {
    return expected
        .text()
        .lines()
        .filter(line -> !line.contains("token"))
        .allMatch(known::contains);
  }

  private static Kubeconfig kubeconfig(Server server, String namespace, String token) {
    return new Kubeconfig(server, ACCOUNT, token, namespace);
  }

  private static String token(KubernetesClient client, String namespace) {
    var request =
        new TokenRequestBuilder()
            .withNewSpec()
            .withExpirationSeconds(TOKEN_LIFE.toSeconds())
            .endSpec();
    return client
        .serviceAccounts()
        .inNamespace(namespace)
        .withName(ACCOUNT)
        .tokenRequest(request.build())
        .getStatus()
        .getToken();
  }

  private static void apply(KubernetesClient client, String yaml) {
    var stream = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    for (HasMetadata item : client.load(stream).items()) {
      client.resource(item).fieldManager("platform-team").forceConflicts().serverSideApply();
    }
  }

  private String shipped(String file) {
    return read(options.root().resolve(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}

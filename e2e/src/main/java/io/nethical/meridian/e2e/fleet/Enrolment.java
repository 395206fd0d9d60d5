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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a platform team does before the first Region: rights in hub and members, and a Secret per
 * member on the hub.
 */
public final class Enrolment {

  private static final String ACCOUNT = "meridian-operator";
  private static final String MINTING_ACCOUNT = "meridian-enrolment";
  private static final String TOKEN_SECRET = "meridian-enrolment-token";
  private static final String NAMESPACE = "nethical";
  private static final String SYSTEM_NAMESPACE = "meridian-system";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** On the hub the operator's process runs beside the cluster, where nobody renews its token. */
  private static final Duration HUB_TOKEN_LIFE = Duration.ofDays(365);

  private final FleetOptions options;
  private final KubernetesClient hub;

  public Enrolment(FleetOptions options, KubernetesClient hub) {
    this.options = options;
    this.hub = hub;
  }

  /** Makes the hub's namespaces: one for Regions, one that the operator may be installed into. */
  public void openNamespaces() {
    apply(
        hub,
        Resources.text("hub.yaml", Map.of("regions", NAMESPACE, "operator", SYSTEM_NAMESPACE)));
  }

  /** Gives an operator beside the hub its account there and writes its kubeconfig. */
  void openHub(Server server) {
    openNamespaces();
    apply(hub, new Charts(options).hub(SYSTEM_NAMESPACE));
    Path file = new FleetHome(options.home()).operatorKubeconfig();
    Kubeconfig unsigned = kubeconfig(server, SYSTEM_NAMESPACE, "");
    if (!Files.exists(file) || !leadsTo(unsigned, read(file))) {
      kubeconfig(server, SYSTEM_NAMESPACE, hubToken(hub)).writeTo(file);
    }
  }

  /**
   * Prepares the member: storage classes, the Region's namespace and the operator's rights in it.
   */
  public void openMember(Place place, KubernetesClient member) {
    apply(member, Resources.text("member.yaml", Map.of("region", place.region())));
    apply(member, new Charts(options).member(place, NAMESPACE));
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

  /** Writes the cluster Secret with the token that stands in the member, whatever there was. */
  void issue(Place place, Server way, KubernetesClient member) {
    String text = kubeconfig(way, NAMESPACE, mintingToken(member)).text();
    Map<String, String> values = new HashMap<>(values(place));
    values.put("kubeconfig", encode(text));
    apply(hub, Resources.filled(shipped("hub.yaml"), values));
  }

  private static Map<String, String> values(Place place) {
    return Map.of(
        "name",
        place.region(),
        "country",
        place.country(),
        "hubNamespace",
        NAMESPACE,
        "grantedTo",
        NAMESPACE + "/" + place.region(),
        "namespace",
        NAMESPACE,
        "operatorNamespace",
        SYSTEM_NAMESPACE);
  }

  /** Leaves the account in the member without a right. */
  static void takeRights(KubernetesClient member) {
    member.rbac().roleBindings().inNamespace(NAMESPACE).withName(ACCOUNT).delete();
  }

  /** Takes both accounts away, and with them the validity of their tokens. */
  static void removeAccounts(KubernetesClient member) {
    member.secrets().inNamespace(NAMESPACE).withName(TOKEN_SECRET).delete();
    member.serviceAccounts().inNamespace(NAMESPACE).withName(MINTING_ACCOUNT).delete();
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
    return new Kubeconfig(server, "operator", token, namespace);
  }

  private static String hubToken(KubernetesClient hub) {
    var request =
        new TokenRequestBuilder()
            .withNewSpec()
            .withExpirationSeconds(HUB_TOKEN_LIFE.toSeconds())
            .endSpec();
    return hub.serviceAccounts()
        .inNamespace(SYSTEM_NAMESPACE)
        .withName(ACCOUNT)
        .tokenRequest(request.build())
        .getStatus()
        .getToken();
  }

  /** The member's controller writes it, and takes the Secret of a former account away. */
  private String mintingToken(KubernetesClient member) {
    var found = new AtomicReference<String>();
    boolean made =
        Pause.until(
            PATIENCE,
            () -> {
              Secret secret = member.secrets().inNamespace(NAMESPACE).withName(TOKEN_SECRET).get();
              if (secret != null && secret.getData() != null) {
                found.set(secret.getData().get("token"));
              }
              return found.get() != null;
            });
    if (!made) {
      throw new IllegalStateException("no token in " + TOKEN_SECRET + " after " + PATIENCE);
    }
    return decode(found.get());
  }

  private static void apply(KubernetesClient client, String yaml) {
    var stream = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    for (HasMetadata item : client.load(stream).items()) {
      client.resource(item).fieldManager("platform-team").forceConflicts().serverSideApply();
    }
  }

  /** What {@code meridian enrol} prints. */
  private String shipped(String file) {
    return read(options.root().resolve("operator/src/main/resources/enrolment").resolve(file));
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

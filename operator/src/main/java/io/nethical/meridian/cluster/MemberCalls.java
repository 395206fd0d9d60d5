// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.DeleteOptionsBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.micrometer.core.instrument.MeterRegistry;
import io.nethical.meridian.desired.Labels;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.plan.MemberIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The single calls made to one member, a few at a time so that no Region crowds out another, each
 * counted and timed as {@code meridian.member.requests} by cluster, verb and outcome.
 */
final class MemberCalls {

  private static final int IN_FLIGHT = 4;

  private final KubernetesClient client;
  private final String cluster;
  private final MeterRegistry meters;
  private final Semaphore places = new Semaphore(IN_FLIGHT);

  MemberCalls(KubernetesClient client, String cluster, MeterRegistry meters) {
    this.client = client;
    this.cluster = cluster;
    this.meters = meters;
  }

  /** The object as it stands, empty when there is none. */
  Optional<GenericKubernetesResource> get(ObjectKey key) {
    return call(
        "get",
        () ->
            Optional.ofNullable(
                client
                    .genericKubernetesResources(kind(key).context())
                    .inNamespace(key.namespace())
                    .withName(key.name())
                    .get()));
  }

  /**
   * Server-side apply as our field manager. Where the object carries uid or resourceVersion the
   * server refuses (409) when either is no longer so.
   *
   * @param force take over values other managers hold
   * @throws KubernetesClientException whatever the server refuses
   */
  GenericKubernetesResource apply(GenericKubernetesResource desired, boolean force) {
    var how =
        new PatchContext.Builder()
            .withPatchType(PatchType.SERVER_SIDE_APPLY)
            .withFieldManager(ObservedReader.FIELD_MANAGER)
            .withForce(force)
            .build();
    return call(
        "apply",
        () ->
            client
                .genericKubernetesResources(kind(ObjectKey.of(desired)).context())
                .inNamespace(desired.getMetadata().getNamespace())
                .resource(desired)
                .patch(how));
  }

  /**
   * Deletes just the object that was seen, in the state it was seen in; gone already is fine.
   *
   * @param propagation what becomes of the objects it owns: Background, Foreground or Orphan
   * @return the object as it still stands, waiting for its finalizers; empty when it is gone
   */
  Optional<GenericKubernetesResource> delete(ObservedObject seen, String propagation) {
    var options =
        new DeleteOptionsBuilder()
            .withPropagationPolicy(propagation)
            .withNewPreconditions(seen.resourceVersion(), seen.uid())
            .build();
    ObjectKey key = seen.key();
    String path = kind(key).path(key.namespace(), key.name());
    try {
      return call("delete", () -> Optional.ofNullable(client.raw(path, "DELETE", options)))
          .map(this::read)
          .filter(left -> !left.getFinalizers().isEmpty());
    } catch (KubernetesClientException e) {
      if (e.getCode() != 404) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private GenericKubernetesResource read(String json) {
    return client.getKubernetesSerialization().unmarshal(json, GenericKubernetesResource.class);
  }

  /** Puts another Region's UID on the object, in the state it was seen in. */
  GenericKubernetesResource giveTo(ObservedObject seen, String regionUid) {
    return merge(
        seen,
        Map.of(
            "metadata",
            Map.of(
                "uid", seen.uid(),
                "resourceVersion", seen.resourceVersion(),
                "labels", Map.of(Labels.REGION_UID, regionUid))));
  }

  /** Asks for a larger volume under the claim; one that is as large already stays as it is. */
  GenericKubernetesResource grow(ObservedObject claim, Quantity size) {
    return merge(
        claim,
        Map.of(
            "metadata",
            Map.of("uid", claim.uid()),
            "spec",
            Map.of("resources", Map.of("requests", Map.of("storage", size.toString())))));
  }

  private GenericKubernetesResource merge(ObservedObject seen, Map<String, Object> change) {
    ObjectKey key = seen.key();
    String patch = client.getKubernetesSerialization().asJson(change);
    var how =
        new PatchContext.Builder()
            .withPatchType(PatchType.JSON_MERGE)
            .withFieldManager(ObservedReader.FIELD_MANAGER)
            .build();
    return call(
        "patch",
        () ->
            client
                .genericKubernetesResources(kind(key).context())
                .inNamespace(key.namespace())
                .withName(key.name())
                .patch(how, patch));
  }

  /** Everything there that carries that Region's UID, of all kinds but pods, as it stands now. */
  List<ObservedObject> list(String namespace, String regionUid) {
    return Stream.of(MemberKind.values())
        .filter(kind -> kind != MemberKind.POD)
        .flatMap(kind -> call("list", () -> list(kind, namespace, regionUid)).stream())
        .toList();
  }

  private List<ObservedObject> list(MemberKind kind, String namespace, String regionUid) {
    return client
        .genericKubernetesResources(kind.context())
        .inNamespace(namespace)
        .withLabel(Labels.REGION_UID, regionUid)
        .list()
        .getItems()
        .stream()
        .map(ObservedReader::read)
        .toList();
  }

  /**
   * Which cluster that is, and for whom its target namespace was made.
   *
   * @throws KubernetesClientException when either may not be read
   */
  MemberIdentity identity(String namespace) {
    return call(
        "get",
        () -> {
          var cluster = client.namespaces().withName(ClusterClients.SYSTEM_NAMESPACE).require();
          var target = Optional.ofNullable(client.namespaces().withName(namespace).get());
          return new MemberIdentity(
              cluster.getMetadata().getUid(),
              namespace,
              target.isPresent(),
              target
                  .map(t -> t.getMetadata().getAnnotations())
                  .map(notes -> notes.get(Enrolment.GRANTED_TO))
                  .orElse(""));
        });
  }

  /**
   * Asks whether the API server is ready; does not wait for a place.
   *
   * @throws KubernetesClientException when it is not
   */
  void probe() {
    if (client.raw("/readyz") == null) {
      throw new KubernetesClientException("/readyz is not there");
    }
  }

  private <T> T call(String verb, Supplier<T> request) {
    places.acquireUninterruptibly();
    long begun = System.nanoTime();
    String outcome = "ok";
    try {
      return request.get();
    } catch (KubernetesClientException e) {
      outcome = e.getCode() > 0 ? Integer.toString(e.getCode()) : "no-answer";
      throw e;
    } finally {
      places.release();
      meters
          .timer("meridian.member.requests", "cluster", cluster, "verb", verb, "outcome", outcome)
          .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }
  }

  private static MemberKind kind(ObjectKey key) {
    return MemberKind.named(key.kind())
        .orElseThrow(() -> new IllegalArgumentException(key + " is of a kind nobody writes"));
  }
}

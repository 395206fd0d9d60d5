// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.nethical.meridian.desired.DesiredObject;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import java.util.List;
import java.util.Optional;

/**
 * Asks a member what applying would change. Every apply is a dry run, and the fence of the client
 * lets nothing else through.
 */
public final class Rehearsal implements AutoCloseable {

  private final KubernetesClient member;

  private Rehearsal(KubernetesClient member) {
    this.member = member;
  }

  /**
   * @param enrolment one that can be used
   */
  public static Rehearsal in(Enrolment enrolment) {
    var readsAlone = new ClusterClients(new WriteFence(() -> false));
    var kubeconfig = enrolment.kubeconfig();
    return new Rehearsal(
        enrolment
            .account()
            .map(account -> readsAlone.mint(kubeconfig, account).get().value())
            .map(token -> readsAlone.client(kubeconfig, () -> token))
            .orElseGet(() -> readsAlone.client(kubeconfig)));
  }

  /** What a Secret says, proven without a write. */
  public static Enrolment enrolment(io.fabric8.kubernetes.api.model.Secret secret) {
    return Enrolment.of(secret, new ClusterClients(new WriteFence(() -> false)));
  }

  /**
   * One after the other, as the member answers.
   *
   * @throws KubernetesClientException when it does not answer at all
   */
  public List<Rehearsed> of(List<DesiredObject> desired) {
    return desired.stream().map(one -> rehearse(Wanted.of(one))).toList();
  }

  /** In words for people, why a member could not be asked. */
  public static String words(RuntimeException failure) {
    return CallFailure.words(failure);
  }

  private Rehearsed rehearse(Wanted wanted) {
    try {
      return live(wanted.key()).map(found -> over(wanted, found)).orElseGet(() -> made(wanted));
    } catch (KubernetesClientException e) {
      if (e.getCode() <= 0) {
        throw e;
      }
      return new Rehearsed(
          wanted.key(), Rehearsed.Outcome.REFUSED, List.of(), CallFailure.words(e), false);
    }
  }

  private Rehearsed made(Wanted wanted) {
    dryRun(wanted.object());
    return new Rehearsed(wanted.key(), Rehearsed.Outcome.MADE, List.of(), "", false);
  }

  private Rehearsed over(Wanted wanted, GenericKubernetesResource found) {
    var seen = ObservedReader.read(found);
    var changes = Differences.between(found, dryRun(wanted.over(seen)));
    return new Rehearsed(
        wanted.key(),
        changes.isEmpty() ? Rehearsed.Outcome.UNCHANGED : Rehearsed.Outcome.CHANGED,
        changes,
        note(seen),
        wanted.isSet() && changes.stream().anyMatch(path -> path.startsWith("spec.template")));
  }

  private static String note(ObservedObject seen) {
    return seen.regionUid().isEmpty()
        ? "is there and is not a Region's; adoptionPolicy decides whether it is taken over"
        : "";
  }

  private Optional<GenericKubernetesResource> live(ObjectKey key) {
    return Optional.ofNullable(
        member
            .genericKubernetesResources(MemberKind.named(key.kind()).orElseThrow().context())
            .inNamespace(key.namespace())
            .withName(key.name())
            .get());
  }

  private GenericKubernetesResource dryRun(GenericKubernetesResource object) {
    var how =
        new PatchContext.Builder()
            .withPatchType(PatchType.SERVER_SIDE_APPLY)
            .withFieldManager(ObservedReader.FIELD_MANAGER)
            .withForce(true)
            .withDryRun(List.of("All"))
            .build();
    var key = ObjectKey.of(object);
    return member
        .genericKubernetesResources(MemberKind.named(key.kind()).orElseThrow().context())
        .inNamespace(key.namespace())
        .resource(object)
        .patch(how);
  }

  @Override
  public void close() {
    member.close();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.Watch;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;

/**
 * A stranger in a member: changes or removes one managed object and times its return by a watch of
 * its own.
 */
public final class Drift {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PatchContext PATCH =
      new PatchContext.Builder().withPatchType(PatchType.JSON).withFieldManager("stranger").build();
  private static final long PATIENCE_SECONDS = 60;

  private final KubernetesClient member;

  /** One object that the plan asks for. */
  public record Target(ManagedKind kind, String name) {}

  /**
   * A field that a stranger changed.
   *
   * @param before its value as planned
   */
  public record Changed(Target target, JsonNode before) {}

  public Drift(KubernetesClient member) {
    this.member = member;
  }

  /** Every managed object of the member. */
  public List<Target> targets() {
    return Arrays.stream(ManagedKind.values())
        .flatMap(
            kind ->
                kind.in(member).stream()
                    .map(object -> new Target(kind, object.getMetadata().getName())))
        .toList();
  }

  /** Objects whose change and return no pod notices, so that the Region stays Ready meanwhile. */
  public List<Target> harmless() {
    return targets().stream().filter(target -> target.kind() != ManagedKind.STATEFUL_SET).toList();
  }

  /** Changes a field and waits for nothing. */
  public Changed change(Target target) {
    Resource<GenericKubernetesResource> object = target.kind().object(member, target.name());
    JsonNode before = field(target, object.get());
    object.patch(PATCH, target.kind().change());
    return new Changed(target, before);
  }

  /** Whether the field is again what it was before the change. */
  public boolean restored(Changed changed) {
    Target target = changed.target();
    return field(target, target.kind().object(member, target.name()).get())
        .equals(changed.before());
  }

  /** Changes a field and returns the milliseconds from the answer until the field is as it was. */
  public double edit(Target target) {
    Resource<GenericKubernetesResource> object = target.kind().object(member, target.name());
    JsonNode before = field(target, object.get());
    return time(
        target,
        () -> object.patch(PATCH, target.kind().change()),
        (edited, now) -> later(edited, now) && field(target, now).equals(before));
  }

  /** Deletes the object and returns the milliseconds from the answer until another one is there. */
  public double delete(Target target) {
    Resource<GenericKubernetesResource> object = target.kind().object(member, target.name());
    GenericKubernetesResource before = object.get();
    return time(
        target,
        () -> {
          object.delete();
          return before;
        },
        (gone, now) -> !gone.getMetadata().getUid().equals(now.getMetadata().getUid()));
  }

  private interface Deed {
    GenericKubernetesResource done();
  }

  private double time(
      Target target,
      Deed deed,
      BiPredicate<GenericKubernetesResource, GenericKubernetesResource> restored) {
    Arrivals arrivals = new Arrivals();
    try (Watch _ = target.kind().object(member, target.name()).watch(arrivals)) {
      GenericKubernetesResource changed = deed.done();
      long answered = System.nanoTime();
      long back =
          arrivals
              .first(now -> restored.test(changed, now))
              .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return Math.max(0, back - answered) / 1e6;
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(target + " did not come back", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean later(GenericKubernetesResource edited, GenericKubernetesResource now) {
    return Long.parseLong(now.getMetadata().getResourceVersion())
        > Long.parseLong(edited.getMetadata().getResourceVersion());
  }

  private static JsonNode field(Target target, GenericKubernetesResource object) {
    return JSON.valueToTree(object).at(target.kind().path());
  }
}

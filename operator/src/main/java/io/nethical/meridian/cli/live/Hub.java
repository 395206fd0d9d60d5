// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.live;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.cli.picture.Contents;
import io.nethical.meridian.cli.picture.Ref;
import io.nethical.meridian.cluster.ClusterClients;
import io.nethical.meridian.cluster.Enrolment;
import io.nethical.meridian.cluster.Rehearsal;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One namespace of a hub, read once. */
public final class Hub {

  private final String namespace;
  private final List<Fleet> fleets;
  private final List<Region> regions;
  private final List<ComplianceProfile> profiles;
  private final SortedMap<Ref, Enrolment> enrolments;

  private Hub(
      String namespace,
      List<Fleet> fleets,
      List<Region> regions,
      List<ComplianceProfile> profiles,
      SortedMap<Ref, Enrolment> enrolments) {
    this.namespace = namespace;
    this.fleets = fleets;
    this.regions = regions;
    this.profiles = profiles;
    this.enrolments = enrolments;
  }

  /** How much of it is asked for: Secrets need rights that not everybody has. */
  public enum Extent {
    STATUS,
    WHOLE
  }

  /**
   * @throws HubFailure when it does not answer, or refuses
   */
  public static Hub read(HubAddress address, Extent extent) {
    var config = address.config();
    var namespace = address.namespace(config);
    try (var client = ClusterClients.impatient(config)) {
      return new Hub(
          namespace,
          client.resources(Fleet.class).inNamespace(namespace).list().getItems(),
          client.resources(Region.class).inNamespace(namespace).list().getItems(),
          extent == Extent.STATUS
              ? List.of()
              : client.resources(ComplianceProfile.class).list().getItems(),
          extent == Extent.STATUS ? new TreeMap<>() : enrolments(client, namespace));
    } catch (KubernetesClientException e) {
      throw new HubFailure(
          "the hub %s %s: %s"
              .formatted(
                  config.getMasterUrl(),
                  e.getCode() <= 0 ? "does not answer" : "refuses",
                  Rehearsal.words(e)));
    }
  }

  private static SortedMap<Ref, Enrolment> enrolments(KubernetesClient client, String namespace) {
    var enrolments = new TreeMap<Ref, Enrolment>();
    for (Secret secret :
        client
            .secrets()
            .inNamespace(namespace)
            .withLabel(Enrolment.CLUSTER_LABEL)
            .list()
            .getItems()) {
      enrolments.put(Ref.of(secret), Rehearsal.enrolment(secret));
    }
    return enrolments;
  }

  public String namespace() {
    return namespace;
  }

  /** What it holds, as a plan reads it; Regions being deleted are no neighbours any more. */
  public Contents contents() {
    var facts = new TreeMap<Ref, ClusterFacts>();
    enrolments.forEach((ref, enrolment) -> facts.put(ref, enrolment.facts()));
    return new Contents(
        byRef(fleets),
        byRef(regions.stream().filter(region -> !region.isMarkedForDeletion()).toList()),
        profiles.stream()
            .collect(
                Collectors.toMap(
                    profile -> profile.getMetadata().getName(),
                    Function.identity(),
                    (first, _) -> first,
                    TreeMap::new)),
        facts,
        new TreeSet<>());
  }

  /** Missing where no Secret of that name is there. */
  Enrolment enrolment(Ref secret) {
    return enrolments.getOrDefault(secret, Enrolment.missing());
  }

  private static <T extends HasMetadata> SortedMap<Ref, T> byRef(List<T> objects) {
    return objects.stream()
        .collect(Collectors.toMap(Ref::of, Function.identity(), (first, _) -> first, TreeMap::new));
  }
}

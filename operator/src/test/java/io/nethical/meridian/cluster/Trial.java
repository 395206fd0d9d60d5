// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.nethical.meridian.api.region.AdoptionPolicy;
import io.nethical.meridian.api.region.DriftPolicy;
import io.nethical.meridian.desired.DesiredObject;
import io.nethical.meridian.desired.DesiredObjects;
import io.nethical.meridian.desired.Labels;
import io.nethical.meridian.desired.Names;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.Outcome;
import io.nethical.meridian.observed.Outcome.Result;
import io.nethical.meridian.observed.Seen;
import io.nethical.meridian.plan.Placement;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.RegionIdentity;
import io.nethical.meridian.removal.Breaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** One Region in a namespace of its own. */
final class Trial {
  private final ServerMember server;
  final String namespace;
  final Plan plan;
  final Member member;
  final List<DesiredObject> desired;
  final WriteRules rules;

  Trial(ServerMember server, Plan plan) {
    this(server, plan, DriftPolicy.CORRECT, AdoptionPolicy.IF_NO_DIFF);
  }

  Trial(ServerMember server, Plan plan, DriftPolicy drift, AdoptionPolicy adoption) {
    this.server = server;
    this.namespace = server.newNamespace();
    this.plan = plan;
    this.member = server.connect(namespace, plan.region().name());
    this.desired = DesiredObjects.of(moved(plan, namespace));
    this.rules = new WriteRules(plan.region().uid(), adoption, drift);
  }

  private Trial(Trial before, Plan plan, WriteRules rules, Member member) {
    this.server = before.server;
    this.namespace = before.namespace;
    this.plan = plan;
    this.member = member;
    this.desired = DesiredObjects.of(moved(plan, namespace));
    this.rules = rules;
  }

  /** The same Region and member under another plan. */
  Trial to(Plan next) {
    return new Trial(this, next, rules, member);
  }

  /** The same member and plan on behalf of another Region. */
  Trial as(String uid) {
    var others = new WriteRules(uid, rules.adoption(), rules.drift());
    return new Trial(this, plan, others, member);
  }

  /** The same Region created again: another UID on everything. */
  Trial bornAgain(String uid, AdoptionPolicy adoption) {
    var was = plan.region();
    var now =
        new RegionIdentity(
            was.namespace(),
            was.name(),
            uid,
            was.fleet(),
            was.displayName(),
            was.group(),
            was.phase());
    var next =
        new Plan(
            now,
            plan.placement(),
            plan.release(),
            plan.workload(),
            plan.capacity(),
            plan.environment(),
            plan.network(),
            plan.policies(),
            plan.edges(),
            plan.obligations(),
            plan.allowedCountries());
    return new Trial(this, next, new WriteRules(uid, adoption, rules.drift()), member);
  }

  /** The same over another connection. */
  Trial on(Member other) {
    return new Trial(this, plan, rules, other);
  }

  static Plan plan() {
    return ReferenceFleet.plan(RegionEdit.ofFullRegion().region());
  }

  static Plan plan(String field, String yaml) {
    return ReferenceFleet.plan(RegionEdit.ofFullRegion().with(field, yaml).region());
  }

  List<Outcome> apply() {
    return apply(WantedObjects.of(desired), "");
  }

  /** With the approval of a plan of that hash. */
  List<Outcome> apply(WantedObjects wanted, String approved) {
    var region = new Breaker.RegionName("hub", plan.region().name());
    return server.applier().apply(member, wanted, rules, new Breaker(30, region, approved));
  }

  Map<String, Result> results() {
    return apply().stream().collect(Collectors.toMap(o -> o.key().toString(), Outcome::result));
  }

  ObjectKey key(DesiredObject desired) {
    return ObjectKey.of(desired.object());
  }

  ObjectKey keyOf(String kind, String name) {
    return new ObjectKey(kind, namespace, name);
  }

  void editConfigMap(Map<String, String> data) {
    server
        .admin()
        .configMaps()
        .inNamespace(namespace)
        .withName(Names.ENVIRONMENT)
        .edit(c -> new ConfigMapBuilder(c).addToData(data).build());
  }

  void strangersConfigMap(Map<String, String> data) {
    server
        .admin()
        .resource(
            new ConfigMapBuilder()
                .withNewMetadata()
                .withNamespace(namespace)
                .withName(Names.ENVIRONMENT)
                .endMetadata()
                .withData(data)
                .build())
        .create();
  }

  Map<String, String> configMap() {
    return server
        .admin()
        .configMaps()
        .inNamespace(namespace)
        .withName(Names.ENVIRONMENT)
        .get()
        .getData();
  }

  void waitUntilDifferent(String name) {
    var wanted =
        desired.stream()
            .filter(d -> d.object().getMetadata().getName().equals(name))
            .map(Wanted::of)
            .findFirst()
            .orElseThrow();
    Awaitility.await().until(() -> !wanted.matches(member.observed(wanted.key())));
  }

  int replicas() {
    return server
        .admin()
        .apps()
        .statefulSets()
        .inNamespace(namespace)
        .withName(Names.WORKLOAD)
        .get()
        .getSpec()
        .getReplicas();
  }

  /** As an autoscaler does, without owning the object. */
  void scaleTo(int replicas) {
    server
        .admin()
        .apps()
        .statefulSets()
        .inNamespace(namespace)
        .withName(Names.WORKLOAD)
        .patch(PatchContext.of(PatchType.JSON_MERGE), "{\"spec\":{\"replicas\":" + replicas + "}}");
    var key = keyOf("StatefulSet", Names.WORKLOAD);
    Awaitility.await()
        .until(
            () ->
                member.observed(key).seen() instanceof Seen.Workload now
                    && now.wanted() == replicas);
  }

  private static Plan moved(Plan plan, String namespace) {
    var to = plan.placement();
    return new Plan(
        plan.region(),
        new Placement(to.clusterSecret(), namespace, to.country(), to.subdivision()),
        plan.release(),
        plan.workload(),
        plan.capacity(),
        plan.environment(),
        plan.network(),
        plan.policies(),
        plan.edges(),
        plan.obligations(),
        plan.allowedCountries());
  }

  /** A claim as a StatefulSet of the Region with that UID makes it. */
  ObjectKey claim(String name, String uid) {
    var labels = new HashMap<>(Labels.of(plan));
    labels.put(Labels.REGION_UID, uid);
    server
        .admin()
        .resource(
            new PersistentVolumeClaimBuilder()
                .withNewMetadata()
                .withNamespace(namespace)
                .withName(name)
                .withLabels(labels)
                .endMetadata()
                .withNewSpec()
                .withAccessModes("ReadWriteOnce")
                .withNewResources()
                .addToRequests("storage", new Quantity("1Gi"))
                .endResources()
                .endSpec()
                .build())
        .create();
    var key = keyOf("PersistentVolumeClaim", name);
    Awaitility.await().until(() -> member.observed(key) != null);
    return key;
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.plan.declared.ClusterFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** For each rule an input that it speaks against, as a person might have written it. */
final class RuleExamples {

  private static final RegionEdit FULL = RegionEdit.ofFullRegion();

  /** By id of the rule. */
  static final Map<String, Inputs> ALL = new LinkedHashMap<>();

  static {
    references();
    workload();
    law();
    requirements();
    capacity();
  }

  private RuleExamples() {}

  private static void references() {
    put("fleet-exists", FULL.inputs().withoutFleet());
    put("in-one-rollout-phase", FULL.inputs().with(Edit.fleet("rollout.phases", "[]")));
    put("cluster-is-enrolled", FULL.inputs().with(new ClusterFacts.Missing()));
    put(
        "enrolment-can-be-used",
        FULL.inputs()
            .with(
                new ClusterFacts.Refused(
                    "data.kubeconfig", "users[0].user.exec is not allowed in an enrolment")));
    put(
        "cluster-is-granted",
        FULL.inputs().with(new ClusterFacts.Enrolled("DE", "nethical", "nethical/eu-west-1")));
    put("cluster-stands-where-said", FULL.inputs().standingIn("US"));
    put("profiles-exist", FULL.with("compliance.regimes", "[gpdr]").inputs());
    put("failover-targets-exist", FULL.with("failover.targets", "[eu-north-1]").inputs());
    put("sync-peers-exist", FULL.with("sync.peers", "[eu-north-1]").inputs());
    put("shared-service-is-open", FULL.with("cache.l3.sharedService", "us").inputs());
    put("buckets-exist", FULL.with("storage.cold.bucket", "eu-frozen").inputs());
  }

  private static void workload() {
    put(
        "maximum-is-not-below-minimum",
        FULL.with("workload.autoscaling.maxReplicas", "3").inputs());
    put("ports-differ", FULL.with("workload.ports", "{http: 9090}").inputs());
    put("requests-fit-limits", FULL.with("workload.resources.requests.memory", "16Gi").inputs());
    put("extras-leave-the-contract-alone", FULL.with("extraEnv", "[{name: LOG_LEVEL}]").inputs());
    put("differential-privacy-has-a-budget", FULL.without("compliance.privacy.epsilon").inputs());
    put("log-file-has-a-folder", FULL.with("observability.logging.file", "/n.log").inputs());
    put("collector-has-an-address", traces("http://bad^host"));
  }

  private static void law() {
    put("what-is-law-is-listed", FULL.with("compliance.regimes", "[gdpr, german-bdsg]").inputs());
    put(
        "regimes-let-the-region-be-here",
        FULL.with("compliance.regimes", "[gdpr, eu-ai-act, german-bdsg, us-federal]").inputs());
    put(
        "regimes-share-a-country",
        RegionEdit.of("me-south-1")
            .inputs()
            .with(Edit.profile("saudi-pdpl", "approvedTransfers", "[]")));
    put(
        "regimes-share-a-period",
        FULL.inputs().with(Edit.profile("german-bdsg", "retention", "{general: {minDays: 730}}")));
    put("failover-stays-in-law", FULL.with("failover.targets", "[us-east-1]").inputs());
    put("sync-stays-in-law", FULL.with("sync.peers", "[ap-south-1]").inputs());
    put("buckets-stay-in-law", FULL.with("storage.archive.bucket", "us-archive").inputs());
    put("shared-services-stay-in-law", FULL.inputs().standing("eu-west-1", "US"));
    put("traces-stay-in-law", traces("https://otel.example.com:4317"));
    put("peers-are-known", FULL.inputs().without("eu-west-1"));
    put("ordinary-records-end-in-time", FULL.with("storage.cold.days", "400").inputs());
    put("audit-records-end-in-time", FULL.with("storage.archive.years", "10").inputs());
    put("backups-end-in-time", FULL.with("database.backup.keepDays", "730").inputs());
  }

  private static void requirements() {
    put("data-at-rest-is-encrypted", FULL.with("storage.encryptionAtRest", "false").inputs());
    put("people-can-be-forgotten", privacy("rightToErasure", "false"));
    put("people-get-answers", privacy("subjectRequests", "false"));
    put("no-more-than-needed-is-stored", privacy("dataMinimization", "false"));
    put("there-is-an-audit-trail", FULL.with("features.merkle", "false").inputs());
    put("a-person-can-step-in", FULL.with("features.escalation.onBlock", "false").inputs());
    put("privacy-mode-reaches-the-floor", privacy("mode", "None"));
    put("redaction-reaches-the-floor", privacy("redaction", "None"));
  }

  private static void capacity() {
    put("local-cache-fits-the-pod", FULL.with("cache.l1.size", "8Gi").inputs());
    put("cache-log-fits-its-volume", FULL.with("cache.l2.storage.size", "10Gi").inputs());
    put("pods-carry-the-load", FULL.with("capacity.peakRps", "1000").inputs());
    put("hot-tier-fits", FULL.with("storage.hot.size", "100Gi").inputs());
    put("warm-tier-fits", FULL.with("storage.warm.size", "100Gi").inputs());
    put("stored-actions-match-retention", FULL.inputs());
    put("losing-a-peer-fits", FULL.with("capacity.sustainedRps", "400").inputs());
  }

  private static Inputs traces(String endpoint) {
    return FULL.with("observability.tracing.endpoint", endpoint).inputs();
  }

  private static Inputs privacy(String part, String value) {
    return FULL.with("compliance.privacy." + part, value).inputs();
  }

  private static void put(String rule, Inputs example) {
    ALL.put(rule, Objects.requireNonNull(example));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Command lines of a cluster's processes.
 *
 * @param folder the cluster's
 */
public record Components(FleetOptions options, Authority authority, Path folder, Seat seat) {

  /**
   * Enough for workloads, volumes and clean-up; the rest only costs CPU, which eleven control
   * planes share.
   */
  private static final String CONTROLLERS =
      String.join(
          ",",
          "namespace-controller",
          "serviceaccount-controller",
          "serviceaccount-token-controller",
          "garbage-collector-controller",
          "statefulset-controller",
          "deployment-controller",
          "replicaset-controller",
          "job-controller",
          "cronjob-controller",
          "pod-garbage-collector-controller",
          "endpoints-controller",
          "endpointslice-controller",
          "horizontal-pod-autoscaler-controller",
          "disruption-controller",
          "node-lifecycle-controller",
          "taint-eviction-controller",
          "persistentvolume-binder-controller",
          "persistentvolumeclaim-protection-controller",
          "persistentvolume-protection-controller",
          "persistentvolume-expander-controller",
          "root-ca-certificate-publisher-controller",
          "resourcequota-controller",
          "clusterrole-aggregation-controller");

  public Path kubeconfig(Identity identity) {
    return folder.resolve(identity.file() + ".kubeconfig");
  }

  /** The API server; its keys are below a prefix, as several may share an etcd. */
  public List<String> apiServer(String etcd, String prefix, Path auditLog) {
    List<String> line = new ArrayList<>(ownApiServer(etcd, prefix, auditLog));
    line.addAll(seat.apiServer());
    return line;
  }

  private List<String> ownApiServer(String etcd, String prefix, Path auditLog) {
    return List.of(
        options.tool("kube-apiserver"),
        "--bind-address=" + seat.host(),
        "--advertise-address=" + seat.host(),
        "--secure-port=" + seat.port(),
        "--etcd-servers=" + etcd,
        "--etcd-prefix=/" + prefix,
        "--tls-cert-file=" + authority.serverCertificate(),
        "--tls-private-key-file=" + authority.serverKey(),
        "--client-ca-file=" + authority.certificate(),
        "--token-auth-file=" + authority.tokens(),
        "--authorization-mode=Node,RBAC",
        "--service-cluster-ip-range=10.96.0.0/16",
        "--service-account-issuer=https://kubernetes.default.svc",
        "--service-account-key-file=" + authority.accountPublicKey(),
        "--service-account-signing-key-file=" + authority.accountKey(),
        "--audit-policy-file=" + Resources.file("audit-policy.yaml", folder),
        "--audit-log-path=" + auditLog,
        "--audit-log-maxsize=2000",
        "--profiling=false");
  }

  public List<String> controllerManager() {
    List<String> line = new ArrayList<>(ownControllerManager());
    line.addAll(seat.controllerManager());
    return line;
  }

  private List<String> ownControllerManager() {
    return List.of(
        options.tool("kube-controller-manager"),
        "--kubeconfig=" + kubeconfig(Identity.CONTROLLER_MANAGER),
        "--controllers=" + CONTROLLERS,
        "--service-account-private-key-file=" + authority.accountKey(),
        "--root-ca-file=" + authority.certificate(),
        "--leader-elect=false",
        "--secure-port=0",
        // An autoscaler lifts a new workload to its minimum only at its first look.
        "--horizontal-pod-autoscaler-sync-period=5s",
        "--kube-api-qps=200",
        "--kube-api-burst=400");
  }

  public List<String> scheduler() {
    return List.of(
        options.tool("kube-scheduler"),
        "--kubeconfig=" + kubeconfig(Identity.SCHEDULER),
        "--leader-elect=false",
        "--secure-port=0",
        "--kube-api-qps=200",
        "--kube-api-burst=400");
  }

  List<String> kwok() {
    List<String> line = new ArrayList<>();
    line.add(options.tool("kwok"));
    line.add("--kubeconfig=" + kubeconfig(Identity.KWOK));
    line.add("--manage-all-nodes=false");
    line.add("--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake");
    line.add("--node-lease-duration-seconds=200");
    stages().forEach(stage -> line.add("--config=" + stage));
    return line;
  }

  private Stream<String> stages() {
    String folder = options.tool("kwok-stages");
    return Stream.of("node-initialize", "node-heartbeat", "pod-ready", "pod-complete", "pod-delete")
        .map(stage -> folder + "/" + stage + ".yaml");
  }
}

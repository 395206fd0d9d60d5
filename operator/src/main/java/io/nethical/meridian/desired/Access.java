// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServicePortBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressRuleValue;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressRuleValueBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import io.nethical.meridian.plan.ExposurePlan;
import io.nethical.meridian.plan.Plan;
import io.nethical.meridian.plan.PortPlan;
import java.util.List;
import java.util.stream.Stream;

/** How the application is reached: by pod, inside the member, and from outside as asked. */
final class Access {

  /** Port of the in-cluster Service. */
  private static final int INSIDE = 80;

  private Access() {}

  static List<DesiredObject> of(Plan plan) {
    return Stream.concat(
            Stream.of(pods(plan), inside(plan)).map(DesiredObject::needed), outside(plan))
        .toList();
  }

  private static Service pods(Plan plan) {
    var ports = plan.workload().ports();
    return service(plan, Names.PODS)
        .editSpec()
        .withClusterIP("None")
        .withPublishNotReadyAddresses(true)
        .withPorts(podPorts(ports))
        .endSpec()
        .build();
  }

  private static List<ServicePort> podPorts(PortPlan ports) {
    var http = port("http", ports.http());
    return ports.metricsOpen() ? List.of(http, port("metrics", ports.metrics())) : List.of(http);
  }

  private static Service inside(Plan plan) {
    return service(plan, Names.WORKLOAD)
        .editSpec()
        .withType("ClusterIP")
        .withPorts(port("http", INSIDE))
        .endSpec()
        .build();
  }

  private static Stream<DesiredObject> outside(Plan plan) {
    return switch (plan.network().exposure()) {
      case ExposurePlan.LoadBalancer _ -> Stream.of(DesiredObject.needed(loadBalancer(plan)));
      case ExposurePlan.Ingress ingress -> Stream.of(ingress(plan, ingress.host()));
      case ExposurePlan.Given _ -> Stream.empty();
    };
  }

  private static Service loadBalancer(Plan plan) {
    return service(plan, Names.PUBLIC)
        .editSpec()
        .withType("LoadBalancer")
        .withPorts(port("http", plan.network().publicPort()))
        .endSpec()
        .build();
  }

  /** The class is the member's default one. */
  private static DesiredObject ingress(Plan plan, String host) {
    return DesiredObject.needed(
        new IngressBuilder()
            .withMetadata(Metadata.of(plan, Names.WORKLOAD, Workload.COMPONENT))
            .withNewSpec()
            .addNewRule()
            .withHost(host.isEmpty() ? null : host)
            .withHttp(everyPath())
            .endRule()
            .endSpec()
            .build());
  }

  private static HTTPIngressRuleValue everyPath() {
    return new HTTPIngressRuleValueBuilder()
        .addNewPath()
        .withPath("/")
        .withPathType("Prefix")
        .withNewBackend()
        .withNewService()
        .withName(Names.WORKLOAD)
        .withNewPort()
        .withName("http")
        .endPort()
        .endService()
        .endBackend()
        .endPath()
        .build();
  }

  private static ServiceBuilder service(Plan plan, String name) {
    return new ServiceBuilder()
        .withMetadata(Metadata.of(plan, name, Workload.COMPONENT))
        .withNewSpec()
        .withSelector(Labels.selector(plan, Workload.COMPONENT))
        .endSpec();
  }

  /** The container's port of the same name is the target. */
  private static ServicePort port(String name, int number) {
    return new ServicePortBuilder()
        .withName(name)
        .withPort(number)
        .withProtocol("TCP")
        .withTargetPort(new IntOrString(name))
        .build();
  }
}

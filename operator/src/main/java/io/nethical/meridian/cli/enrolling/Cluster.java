// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.cluster.ClusterClients;
import io.nethical.meridian.cluster.Enrolment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A cluster that a person may administrate, over that person's own connection. */
final class Cluster implements AutoCloseable {

  private static final String MANAGER = "meridian-enrol";
  private static final String REGIONS = "regions.meridian.nethical.io";

  private final KubernetesClient client;

  Cluster(Config config) {
    this.client = ClusterClients.patient(config);
  }

  String address() {
    return client.getConfiguration().getMasterUrl();
  }

  /** The CA that this connection trusts, PEM in base64; empty when it trusts public ones. */
  Optional<String> authority() {
    Config config = client.getConfiguration();
    return Optional.ofNullable(config.getCaCertData())
        .or(() -> Optional.ofNullable(config.getCaCertFile()).map(Path::of).map(Cluster::encoded));
  }

  private static String encoded(Path file) {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stands for the cluster, whatever address leads to it. */
  String uid() {
    return client
        .namespaces()
        .withName(ClusterClients.SYSTEM_NAMESPACE)
        .require()
        .getMetadata()
        .getUid();
  }

  /** Whether it has Regions of its own. */
  boolean isHub() {
    return client.apiextensions().v1().customResourceDefinitions().withName(REGIONS).get() != null;
  }

  /** Whom a namespace there is granted to; empty when there is none, or it is nobody's yet. */
  Optional<String> grant(String namespace) {
    return Optional.ofNullable(client.namespaces().withName(namespace).get())
        .map(found -> found.getMetadata().getAnnotations())
        .map(notes -> notes.get(Enrolment.GRANTED_TO))
        .filter(grant -> !grant.isBlank());
  }

  /** Takes nothing from others: what they hold and want otherwise is a conflict (409). */
  void apply(List<HasMetadata> objects) {
    objects.forEach(object -> client.resource(object).fieldManager(MANAGER).serverSideApply());
  }

  Optional<Secret> secret(String namespace, String name) {
    return Optional.ofNullable(client.secrets().inNamespace(namespace).withName(name).get());
  }

  @Override
  public void close() {
    client.close();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is put on the hub with kubectl: the definitions before the operator, the reference fleet
 * after it.
 */
public final class Installation {

  private static final Duration TO_BE_SERVED = Duration.ofSeconds(30);

  private final FleetOptions options;

  public Installation(FleetOptions options) {
    this.options = options;
  }

  /** Installs the generated definitions and waits until the hub serves them. */
  public void definitions(KubernetesClient hub) {
    kubectl("apply", "--server-side", "--force-conflicts", "-f", at("crds/generated"));
    new Definitions(hub).awaitServed(TO_BE_SERVED);
  }

  /** Applies the profiles, the Fleet and the Regions of the members that this fleet has. */
  public void referenceFleet() {
    kubectl("apply", "-f", at("regions/profiles"), "-f", at("regions/fleet.yaml"));
    regions();
  }

  /** Applies two Regions at the size of one machine, with profiles and Fleet, for real nodes. */
  public void smallFleet() {
    kubectl("apply", "-k", at("e2e/regions/local-real"));
  }

  /** Applies the Regions in one go, as a pipeline would. */
  public void regions() {
    List<String> line =
        options.places().stream()
            .flatMap(place -> Stream.of("-f", at("regions/" + place.region() + ".yaml")))
            .toList();
    kubectl(Stream.concat(Stream.of("apply"), line.stream()).toArray(String[]::new));
  }

  /** A Region of the reference fleet as it is written down. */
  public String declared(String region) {
    try {
      return Files.readString(Path.of(at("regions/" + region + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Changes an object of the Regions' namespace as a person would.
   *
   * @param object kind/name
   * @param merge what is laid over it, in JSON
   */
  public void patch(String object, String merge) {
    kubectl("-n", "nethical", "patch", object, "--type=merge", "-p", merge);
  }

  /**
   * Annotates an object of the Regions' namespace, whatever it was annotated with.
   *
   * @param object kind/name
   * @param annotation key=value
   */
  public void annotate(String object, String annotation) {
    kubectl("-n", "nethical", "annotate", "--overwrite", object, annotation);
  }

  /** Runs kubectl against the hub as administrator and returns what it printed. */
  public String kubectl(String... arguments) {
    Path kubeconfig = new FleetHome(options.home()).kubeconfig("hub");
    List<String> line =
        new ArrayList<>(List.of(options.tool("kubectl"), "--kubeconfig=" + kubeconfig));
    line.addAll(List.of(arguments));
    return Command.run(line.toArray(String[]::new));
  }

  private String at(String path) {
    return options.root().resolve(path).toString();
  }
}

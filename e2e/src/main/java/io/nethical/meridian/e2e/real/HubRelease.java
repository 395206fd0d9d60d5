// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.nethical.meridian.e2e.fleet.Cluster;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.Helm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The operator as a platform team has it: pods of the hub, from the shipped chart and the built
 * image.
 */
public record HubRelease(FleetOptions options, RealFleet fleet) {

  public static final String NAMESPACE = "meridian-system";
  public static final String DEPLOYMENT = "meridian-operator";
  private static final String NAME = "meridian";
  private static final String PATIENCE = "--timeout=4m";

  /**
   * Installs it, or what is new of it, and returns when all its replicas are ready.
   *
   * @param values more options of Helm's
   * @throws IllegalStateException when no image is built, or it does not become ready
   */
  public void install(String... values) {
    Path image = options.root().resolve("target/image/meridian.tar");
    if (!Files.exists(image)) {
      throw new IllegalStateException(image + " is missing: run make image");
    }
    fleet.load(Cluster.HUB, image);
    List<String> line = new ArrayList<>(List.of("upgrade", "--install", NAME));
    line.add(options.root().resolve("helm/hub").toString());
    line.addAll(List.of("--wait", PATIENCE));
    line.addAll(List.of(values));
    helm(line);
  }

  /** Takes it away as its users would, and returns what Helm said of what stays. */
  public String uninstall() {
    return helm(List.of("uninstall", NAME, "--wait", PATIENCE));
  }

  private String helm(List<String> words) {
    List<String> line = new ArrayList<>(words);
    line.add("--namespace=" + NAMESPACE);
    line.add("--kubeconfig=" + fleet.home().kubeconfig(Cluster.HUB));
    return Helm.of(options).run(line.toArray(String[]::new));
  }
}

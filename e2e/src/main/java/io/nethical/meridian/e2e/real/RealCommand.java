// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.real;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The fleet of real nodes from the command line; {@code make} calls it. */
public final class RealCommand {

  private static final String USAGE =
      """
      up                   start a hub and two members with real nodes, or what is missing of them
      down                 end and remove whatever fleet is there, real or simulated
      status               what runs
      cut|mend <cluster>   take a cluster off the network, and back\
      """;

  private final RealFleet fleet;
  private final FleetOptions options;
  private final long start = System.nanoTime();

  private RealCommand(FleetOptions options) {
    this.options = options;
    this.fleet = new RealFleet(options, this::say);
  }

  public static void main(String[] arguments) {
    try {
      FleetOptions options = FleetOptions.from(System.getenv()).in(RealFleet.PLACES);
      new RealCommand(options).run(List.of(arguments));
    } catch (IllegalArgumentException
        | IllegalStateException
        | CompletionException
        | KubernetesClientException e) {
      System.err.println("meridian: " + e);
      System.exit(1);
    }
  }

  private void run(List<String> words) {
    Map<String, Runnable> whole =
        Map.of("up", this::up, "down", fleet::down, "status", this::status);
    Map<String, Consumer<Site>> faults = Map.of("cut", Site::cut, "mend", Site::mend);
    String verb = words.isEmpty() ? "" : words.getFirst();
    if (words.size() == 1 && whole.containsKey(verb)) {
      whole.get(verb).run();
    } else if (words.size() == 2 && faults.containsKey(verb)) {
      faults.get(verb).accept(fleet.site(words.get(1)));
    } else {
      throw new IllegalArgumentException("what shall the fleet do?\n" + USAGE);
    }
  }

  private void up() {
    say("starting a hub and " + options.size() + " members with real nodes in " + options.home());
    fleet.up();
    say("the fleet is up; kubeconfigs are " + options.home() + "/<cluster>.kubeconfig");
  }

  private void status() {
    new RealStatus(fleet).lines().forEach(System.out::println);
  }

  private synchronized void say(String line) {
    System.out.printf("%5.1f s  %s%n", (System.nanoTime() - start) / 1e9, line);
  }
}

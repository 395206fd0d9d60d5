// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.demo;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.nethical.meridian.e2e.fleet.Clients;
import io.nethical.meridian.e2e.fleet.FleetHome;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.fleet.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code make demo}. */
public final class DemoCommand {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration SUMS_PATIENCE = Duration.ofSeconds(15);

  private final Setting setting;
  private final long start = System.nanoTime();

  private DemoCommand(FleetOptions options, boolean real) {
    this.setting = Setting.of(options, real, this::say);
  }

  public static void main(String[] arguments) {
    try {
      boolean real = !System.getenv().getOrDefault("FLEET_REAL", "").isEmpty();
      boolean reached = new DemoCommand(FleetOptions.from(System.getenv()), real).run();
      System.exit(reached ? 0 : 1);
    } catch (IllegalStateException e) {
      System.err.println("meridian: " + e.getMessage());
      System.exit(1);
    }
  }

  private boolean run() {
    say("starting a hub and " + size() + " members");
    setting.raise();
    FleetHome home = new FleetHome(setting.options().home());
    try (Clients clients = new Clients();
        KubernetesClient client = clients.of(home.kubeconfig("hub"))) {
      setting.install(client);
      say("kubectl applied " + setting.apply());
      return report(new Hub(client), home);
    }
  }

  private int size() {
    return setting.options().size();
  }

  private boolean report(Hub hub, FleetHome home) {
    List<RegionView> regions = new Progress(hub, this::say).until(size(), PATIENCE);
    say(
        "%d of %d Regions are Ready"
            .formatted(regions.stream().filter(RegionView::ready).count(), size()));
    regions.stream()
        .filter(region -> !region.ready())
        .forEach(region -> region.complaints().forEach(line -> say(region.name() + " " + line)));
    boolean reached = setting.whole() && reached(hub, regions);
    System.out.println();
    summary(hub, regions).lines().forEach(System.out::println);
    if (!setting.whole()) {
      System.out.printf(
          "The targets are those of %d Regions, and this fleet was asked to be of %d.%n",
          Place.ALL.size(), size());
    }
    lookAround(home);
    return reached || (!setting.whole() && regions.stream().allMatch(RegionView::ready));
  }

  /** The Fleet's sums follow the Regions by an event or two. */
  private static boolean reached(Hub hub, List<RegionView> regions) {
    return Pause.until(SUMS_PATIENCE, () -> summary(hub, regions).reached());
  }

  private static Report summary(Hub hub, List<RegionView> regions) {
    return new Report(
        hub.fleet().orElseThrow(() -> new IllegalStateException("the hub has no Fleet")), regions);
  }

  private void lookAround(FleetHome home) {
    FleetOptions options = setting.options();
    Path here = options.root();
    String last = options.places().getLast().region();
    System.out.printf(
        """

        Look around (kubectl is %1$s):
          kubectl --kubeconfig %2$s -n nethical get regions
          kubectl --kubeconfig %2$s -n nethical describe region %5$s
          kubectl --kubeconfig %3$s -n nethical get all,pdb,networkpolicy
          %4$s
          make fleet-status%6$s; make demo-down ends all of it
        """,
        options.tool("kubectl"),
        here.relativize(home.kubeconfig("hub")),
        here.relativize(home.kubeconfig(last)),
        setting.log(),
        last,
        setting.flag());
  }

  private void say(String line) {
    System.out.printf("%5.1f s  %s%n", (System.nanoTime() - start) / 1e9, line);
  }
}

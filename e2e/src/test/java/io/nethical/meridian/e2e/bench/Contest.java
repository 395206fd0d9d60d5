// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.bench;

import io.nethical.meridian.e2e.audit.AuditLog;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.FreshApply;
import io.nethical.meridian.e2e.suite.ManagedKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The two ways to fill ten empty namespaces, and the way to empty them again. */
final class Contest {

  private final FleetUnderTest fleet;
  private final FreshApply fresh;
  private final Map<String, Path> rendered = new HashMap<>();

  /** Takes what stands in the members now as what both sides have to make. */
  Contest(FleetUnderTest fleet) {
    this.fleet = fleet;
    this.fresh = FreshApply.of(fleet);
    Path folder = fleet.options().home().resolve("rendered");
    for (String region : fleet.regions()) {
      rendered.put(
          region,
          Rendered.write(ManagedKind.all(fleet.client(region)), folder.resolve(region + ".yaml")));
    }
  }

  /** Objects that both sides have to make. */
  long objects() {
    return fresh.total();
  }

  /** {@code kubectl apply} of ten Regions on the hub, until the operator has made all objects. */
  Pass meridian() {
    Calls calls = Calls.from(fleet);
    double seconds = fresh.seconds(calls, fleet.regions());
    return Pass.of(seconds, calls.toMembers());
  }

  /**
   * {@code kubectl apply --server-side} of the same objects in every member at once, until the last
   * object was made.
   */
  double kubectl() {
    Map<String, Long> marks = new HashMap<>();
    fleet.regions().forEach(region -> marks.put(region, admins(region).mark()));
    Instant start = Instant.now();
    inParallel("apply", "--server-side", "--field-manager=kubectl");
    return FreshApply.secondsTo(
        start,
        marks.keySet().stream()
            .flatMap(region -> admins(region).since(marks.get(region)).stream())
            .toList());
  }

  private AuditLog admins(String region) {
    return fleet.memberLog(region, "admin");
  }

  /** Takes the Regions away, and all that is theirs. */
  void removeRegions() {
    fresh.removeRegions();
  }

  /** Takes away what {@link #kubectl} made. */
  void removeObjects() {
    inParallel("delete", "--wait=false");
    fresh.awaitEmpty();
  }

  private void inParallel(String verb, String... options) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<String>> all =
          fleet.regions().stream()
              .map(
                  region ->
                      CompletableFuture.supplyAsync(() -> run(region, verb, options), threads))
              .toList();
      all.forEach(CompletableFuture::join);
    }
  }

  private String run(String region, String verb, String... options) {
    String[] line = new String[5 + options.length];
    line[0] = fleet.options().tool("kubectl");
    line[1] = "--kubeconfig=" + fleet.kubeconfig(region);
    line[2] = verb;
    System.arraycopy(options, 0, line, 3, options.length);
    line[line.length - 2] = "-f";
    line[line.length - 1] = rendered.get(region).toString();
    return Command.run(line);
  }
}

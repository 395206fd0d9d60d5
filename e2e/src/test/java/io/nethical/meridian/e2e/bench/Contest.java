// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.bench;

import io.nethical.meridian.e2e.audit.AuditEntry;
import io.nethical.meridian.e2e.audit.AuditLog;
import io.nethical.meridian.e2e.fleet.Command;
import io.nethical.meridian.e2e.fleet.Pause;
import io.nethical.meridian.e2e.suite.Calls;
import io.nethical.meridian.e2e.suite.FleetUnderTest;
import io.nethical.meridian.e2e.suite.ManagedKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The two ways to fill ten empty namespaces, and the way to empty them again. */
final class Contest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(500);

  private final FleetUnderTest fleet;
  private final Map<String, Path> rendered = new HashMap<>();

  /** Takes what stands in the members now as what both sides have to make. */
  Contest(FleetUnderTest fleet) {
    this.fleet = fleet;
    Path folder = fleet.options().home().resolve("rendered");
    for (String region : fleet.regions()) {
      rendered.put(
          region,
          Rendered.write(ManagedKind.all(fleet.client(region)), folder.resolve(region + ".yaml")));
    }
  }

  /** Objects that stand in the members now. */
  long standing() {
    return fleet.regions().stream()
        .mapToLong(region -> ManagedKind.all(fleet.client(region)).size())
        .sum();
  }

  /**
   * {@code kubectl apply} of ten Regions on the hub, until the operator has made so many objects.
   */
  Pass meridian(long objects) {
    Calls calls = Calls.from(fleet);
    Instant start = Instant.now();
    fleet.installation().regions();
    if (!Pause.until(PATIENCE, () -> created(calls, objects))) {
      throw new AssertionError("not all of " + objects + " objects were made");
    }
    return Pass.of(secondsTo(start, calls.toMembers()), calls.toMembers());
  }

  /** Looks seldom: reading logs takes from the cores that are raced on, and the end is in them. */
  private static boolean created(Calls calls, long objects) {
    Pause.of(LOOK);
    return calls.toMembers().stream().filter(AuditEntry::created).count() >= objects;
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
    return secondsTo(
        start,
        marks.keySet().stream()
            .flatMap(region -> admins(region).since(marks.get(region)).stream())
            .toList());
  }

  private AuditLog admins(String region) {
    return fleet.memberLog(region, "admin");
  }

  /** Both sides end where the last object's creation was answered, by the servers' own clock. */
  private static double secondsTo(Instant start, List<AuditEntry> calls) {
    Instant end =
        calls.stream()
            .filter(AuditEntry::created)
            .map(AuditEntry::end)
            .max(Instant::compareTo)
            .orElseThrow();
    return Duration.between(start, end).toNanos() / 1e9;
  }

  /**
   * Takes ten Regions away and waits until nothing of them is left in any member, pods included.
   */
  void removeRegions() {
    fleet.installation().kubectl("-n", "nethical", "delete", "regions", "--all", "--wait=true");
    awaitEmpty();
  }

  /** Takes away what {@link #kubectl} made. */
  void removeObjects() {
    inParallel("delete", "--wait=false");
    awaitEmpty();
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

  private void awaitEmpty() {
    if (!Pause.until(PATIENCE, () -> standing() == 0 && pods() == 0)) {
      throw new AssertionError(
          "members are not empty: " + standing() + " objects, " + pods() + " pods");
    }
    // The collector and the controllers are still at it for a moment; neither side shall pay for
    // that.
    Pause.of(Duration.ofSeconds(5));
  }

  private long pods() {
    return fleet.regions().stream()
        .mapToLong(
            region -> fleet.client(region).pods().inNamespace("nethical").list().getItems().size())
        .sum();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Reachability;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/** One Region's connection to its member cluster: its watches, its calls, whether it answers. */
public final class Member implements AutoCloseable {

  private final KubernetesClient client;
  private final MemberWatches watches;
  private final MemberCalls calls;
  private final InstantSource clock;
  private final Runnable onChange;
  private volatile Reachability reachability;

  Member(
      KubernetesClient client,
      MemberTarget target,
      MeterRegistry meters,
      InstantSource clock,
      Runnable onChange,
      Reachability known) {
    this.client = client;
    this.clock = clock;
    this.onChange = onChange;
    this.watches = new MemberWatches(client, target.namespace(), target.regionName(), onChange);
    this.calls = new MemberCalls(client, target.cluster(), meters);
    this.reachability = known;
  }

  void start() {
    watches.start();
  }

  public Reachability reachability() {
    return reachability;
  }

  /** Whether the caches tell the whole truth: only then is absent absent. */
  public boolean synced() {
    return watches.synced();
  }

  ObservedObject observed(ObjectKey key) {
    return watches.observed(key);
  }

  Stream<ObservedObject> observed(MemberKind kind) {
    return watches.observed(kind);
  }

  MemberWatches watches() {
    return watches;
  }

  MemberCalls calls() {
    return calls;
  }

  /**
   * Asks the member once whether it is there. The watches start when it answers after an outage:
   * the first thing then is to look.
   *
   * @return false when it answered neither now nor the time before
   */
  boolean probe() {
    Reachability before = reachability;
    reachability = ask(before);
    boolean returned = reachability.answering() && !before.answering();
    if (returned && (watches.idle() || (before.lastAnswer() != null && !watches.watching()))) {
      watches.start();
    }
    if (reachability.tellsOtherThan(before)) {
      onChange.run();
    }
    return reachability.answering() || before.answering();
  }

  private Reachability ask(Reachability before) {
    try {
      calls.probe();
      return before.answered(clock.instant());
    } catch (RuntimeException e) {
      Instant now = clock.instant();
      return before.failed(now, CallFailure.reachabilityReason(e), CallFailure.words(e));
    }
  }

  @Override
  public void close() {
    watches.close();
    client.close();
  }
}

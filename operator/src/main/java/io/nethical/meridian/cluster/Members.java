// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.micrometer.core.instrument.MeterRegistry;
import io.nethical.meridian.observed.Reachability;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The members that Regions are connected to. Connecting never waits for the network: whoever asks
 * gets the connection as it stands and is woken when it has more to say.
 */
public final class Members implements AutoCloseable {

  /** A Region on the hub. */
  public record RegionRef(String namespace, String name) {}

  private record Connected(MemberTarget target, Member member, AtomicBoolean probing) {}

  private final ClusterClients clients = new ClusterClients();
  private final MeterRegistry meters;
  private final InstantSource clock;
  private final ExecutorService threads;
  private final Consumer<RegionRef> onChange;
  private final Map<RegionRef, Connected> connections = new ConcurrentHashMap<>();

  /**
   * @param threads one task a thread, for probes; not shut down here
   * @param onChange told whenever something of a Region's member changed
   */
  public Members(
      MeterRegistry meters,
      InstantSource clock,
      ExecutorService threads,
      Consumer<RegionRef> onChange) {
    this.meters = meters;
    this.clock = clock;
    this.threads = threads;
    this.onChange = onChange;
  }

  /** The Region's connection to that target, opened now when it is new or became another. */
  public Member connect(RegionRef region, MemberTarget target) {
    return connections.compute(
            region,
            (ref, open) -> {
              if (open != null && open.target.equals(target)) {
                return open;
              }
              if (open != null) {
                threads.execute(open.member::close);
              }
              return open(ref, target);
            })
        .member;
  }

  private Connected open(RegionRef region, MemberTarget target) {
    var member = member(region, target, Reachability.unproven(clock.instant()));
    var connected = new Connected(target, member, new AtomicBoolean());
    threads.execute(() -> probe(region, connected));
    return connected;
  }

  private Member member(RegionRef region, MemberTarget target, Reachability known) {
    return new Member(
        clients.client(target.kubeconfig()),
        target,
        meters,
        clock,
        () -> onChange.accept(region),
        known);
  }

  /** The open connection, empty when the Region has none. */
  public Optional<Member> of(RegionRef region) {
    return Optional.ofNullable(connections.get(region)).map(Connected::member);
  }

  public void disconnect(RegionRef region) {
    var gone = connections.remove(region);
    if (gone != null) {
      threads.execute(gone.member::close);
    }
  }

  /**
   * Asks every member whether it is there; one that has not answered the last time is not asked.
   */
  public void probeAll() {
    connections.forEach((region, open) -> threads.execute(() -> probe(region, open)));
  }

  private void probe(RegionRef region, Connected connected) {
    if (connected.probing.compareAndSet(false, true)) {
      try {
        if (!connected.member.probe()) {
          connections.computeIfPresent(
              region, (ref, open) -> open == connected ? replaced(ref, open) : open);
        }
      } finally {
        connected.probing.set(false);
      }
    }
  }

  /**
   * A connection that stays silent may hang for minutes after the member is back, so a fresh one
   * takes over what is known; its watches start when the member answers.
   */
  private Connected replaced(RegionRef region, Connected silent) {
    threads.execute(silent.member::close);
    var fresh = member(region, silent.target, silent.member.reachability());
    return new Connected(silent.target, fresh, new AtomicBoolean());
  }

  @Override
  public void close() {
    connections.keySet().forEach(this::disconnect);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.nethical.meridian.cluster.MemberLink.Connected;
import io.nethical.meridian.observed.Reachability;
import io.nethical.meridian.plan.MemberIdentity;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/**
 * The members that Regions are connected to. Connecting never waits for the network: whoever asks
 * gets the connection as it stands and is woken when it has more to say. {@code
 * meridian.member.credential} is 1 for each cluster and the kind of its credential, static or
 * minted.
 */
public final class Members implements AutoCloseable {

  /** A Region on the hub. */
  public record RegionRef(String namespace, String name) {}

  private final ClusterClients clients;
  private final MeterRegistry meters;
  private final MultiGauge credentials;
  private final InstantSource clock;
  private final ExecutorService threads;
  private final Consumer<RegionRef> onChange;
  private final Map<RegionRef, MemberLink> links = new ConcurrentHashMap<>();

  /**
   * @param threads one task a thread, for probes; not shut down here
   * @param onChange told whenever something of a Region's member changed
   */
  public Members(
      ClusterClients clients,
      MeterRegistry meters,
      InstantSource clock,
      ExecutorService threads,
      Consumer<RegionRef> onChange) {
    this.clients = clients;
    this.meters = meters;
    this.credentials = MultiGauge.builder("meridian.member.credential").register(meters);
    this.clock = clock;
    this.threads = threads;
    this.onChange = onChange;
  }

  /**
   * The Region's connection, opened now when there is none. When the target became another, the
   * connection that stands goes on until the new one has proven itself.
   */
  public Member connect(RegionRef region, MemberTarget target) {
    return links.compute(region, (ref, link) -> linked(ref, link, target)).now().member();
  }

  private MemberLink linked(RegionRef region, MemberLink link, MemberTarget target) {
    if (link == null) {
      return MemberLink.to(open(region, target));
    }
    if (link.next().filter(next -> next.leadsTo(target)).isPresent()) {
      return link;
    }
    link.next().ifPresent(this::close);
    if (link.now().leadsTo(target)) {
      return MemberLink.to(link.now());
    }
    if (link.now().member().identity().isEmpty()) {
      close(link.now());
      return MemberLink.to(open(region, target));
    }
    return new MemberLink(link.now(), Optional.of(open(region, target)));
  }

  private Connected open(RegionRef region, MemberTarget target) {
    var tokens = clients.keeper(target, meters);
    var member = member(region, target, tokens, Reachability.unproven(clock.instant()));
    var connected = new Connected(target, member);
    threads.execute(() -> probe(region, connected));
    return connected;
  }

  private Member member(
      RegionRef region, MemberTarget target, Optional<TokenKeeper> tokens, Reachability known) {
    var client =
        tokens
            .map(keeper -> clients.client(target.kubeconfig(), keeper::token))
            .orElseGet(() -> clients.client(target.kubeconfig()));
    return new Member(client, tokens, target, meters, clock, () -> changed(region), known);
  }

  private void close(Connected connected) {
    threads.execute(connected.member()::close);
  }

  /** Somebody has more to say; a new connection that has proven itself takes over first. */
  private void changed(RegionRef region) {
    links.computeIfPresent(region, (ref, link) -> link.proven() ? takenOver(link) : link);
    onChange.accept(region);
  }

  private MemberLink takenOver(MemberLink link) {
    close(link.now());
    return MemberLink.to(link.next().orElseThrow());
  }

  /** The connection in use, empty when the Region has none. */
  public Optional<Member> of(RegionRef region) {
    return Optional.ofNullable(links.get(region)).map(link -> link.now().member());
  }

  /** Where the Region's Secret leads, empty until that was asked there. */
  public Optional<MemberIdentity> identity(RegionRef region) {
    return Optional.ofNullable(links.get(region)).flatMap(MemberLink::identity);
  }

  /** Why the connection that the Secret asks for is not the one in use; empty when it is. */
  public String waiting(RegionRef region) {
    return Optional.ofNullable(links.get(region)).map(MemberLink::waiting).orElse("");
  }

  public void disconnect(RegionRef region) {
    var gone = links.remove(region);
    if (gone != null) {
      close(gone.now());
      gone.next().ifPresent(this::close);
    }
  }

  /**
   * Asks every member whether it is there; one that has not answered the last time is not asked.
   */
  public void probeAll() {
    credentials.register(kinds(), true);
    links.forEach(
        (region, link) -> {
          threads.execute(() -> probe(region, link.now()));
          link.next().ifPresent(next -> threads.execute(() -> probe(region, next)));
        });
  }

  private static String kind(Member member) {
    return member.credential().kind().name().toLowerCase(Locale.ROOT);
  }

  private List<MultiGauge.Row<?>> kinds() {
    return links.values().stream()
        .map(MemberLink::now)
        .map(link -> Tags.of("cluster", link.target().cluster(), "kind", kind(link.member())))
        .distinct()
        .<MultiGauge.Row<?>>map(tags -> MultiGauge.Row.of(tags, 1))
        .toList();
  }

  private void probe(RegionRef region, Connected connected) {
    if (connected.probing().compareAndSet(false, true)) {
      try {
        if (!connected.member().probe()) {
          links.computeIfPresent(
              region, (ref, link) -> link.replacing(connected, silent -> replaced(ref, silent)));
        }
      } finally {
        connected.probing().set(false);
      }
    }
  }

  /**
   * A connection that stays silent may hang for minutes after the member is back, so a fresh one
   * takes over what is known; its watches start when the member answers.
   */
  private Connected replaced(RegionRef region, Connected silent) {
    close(silent);
    Member old = silent.member();
    return new Connected(
        silent.target(), member(region, silent.target(), old.tokens(), old.reachability()));
  }

  @Override
  public void close() {
    links.keySet().forEach(this::disconnect);
  }
}

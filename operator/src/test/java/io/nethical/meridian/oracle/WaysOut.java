// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle;

import io.nethical.meridian.api.fleet.SharedService;
import io.nethical.meridian.api.region.RegionSpec;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every way out that one Region of a world asks for; none while it stands nowhere. */
public final class WaysOut {

  private final World world;
  private final Oracle oracle;
  private final String self;
  private final RegionSpec spec;
  private final List<Way> ways = new ArrayList<>();

  private WaysOut(World world, String self) {
    this.world = world;
    this.oracle = new Oracle(world);
    this.self = self;
    this.spec = world.regions().get(self).getSpec();
  }

  public static List<Way> of(World world, String self) {
    if (!world.enrolled().containsKey(self)) {
      return List.of();
    }
    var out = new WaysOut(world, self);
    out.failover();
    out.sync();
    out.buckets();
    out.services();
    out.traces();
    return List.copyOf(out.ways);
  }

  private void failover() {
    var targets = spec.failover() == null ? List.<String>of() : spec.failover().targets();
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).equals(self)) {
        var field = "spec.failover.targets[" + i + "]";
        add(Way.Kind.FAILOVER, field, targets.get(i), there(targets.get(i)));
      }
    }
  }

  /** Each gives the other what it holds. */
  private void sync() {
    if (spec.sync() == null || Boolean.FALSE.equals(spec.sync().enabled())) {
      return;
    }
    var peers = spec.sync().peers();
    for (int i = 0; i < peers.size(); i++) {
      var peer = peers.get(i);
      if (!peer.equals(self)) {
        var back =
            world.enrolled().containsKey(peer)
                ? oracle.mayBeIn(peer, world.enrolled().get(self))
                : Verdict.UNKNOWN;
        add(Way.Kind.SYNC, "spec.sync.peers[" + i + "]", peer, there(peer).and(back));
      }
    }
  }

  private void buckets() {
    var storage = spec.storage();
    bucket(Way.Kind.COLD, "spec.storage.cold.bucket", storage.cold().bucket());
    if (storage.archive() != null) {
      bucket(Way.Kind.ARCHIVE, "spec.storage.archive.bucket", storage.archive().bucket());
    }
    if (spec.database() != null && spec.database().backup() != null) {
      bucket(Way.Kind.BACKUP, "spec.database.backup.bucket", spec.database().backup().bucket());
    }
  }

  private void bucket(Way.Kind kind, String field, String name) {
    var verdict = Verdict.UNKNOWN;
    for (var bucket : world.fleet().getSpec().buckets()) {
      if (bucket.name().equals(name)) {
        verdict = oracle.mayBeIn(self, bucket.country());
      }
    }
    add(kind, field, name, verdict);
  }

  private void services() {
    var cache = spec.cache() == null || spec.cache().l3() == null ? null : spec.cache().l3();
    for (var service : world.fleet().getSpec().sharedServices()) {
      if (service.members().contains(self)) {
        var used = cache != null && cache.sharedService().equals(service.name());
        var field =
            used
                ? "spec.cache.l3.sharedService"
                : "Fleet spec.sharedServices[" + service.name() + "].members";
        add(Way.Kind.SHARED_SERVICE, field, service.name(), shared(service));
      }
    }
  }

  /** What lies there is read by every member that stands anywhere, and lies at the home. */
  private Verdict shared(SharedService service) {
    if (!world.enrolled().containsKey(service.home())) {
      return Verdict.UNKNOWN;
    }
    var verdict = itself(service.home());
    for (var member : service.members()) {
      if (world.enrolled().containsKey(member)) {
        verdict = verdict.and(itself(member));
      }
    }
    return verdict;
  }

  /** A Region's data is always with itself, wherever that is. */
  private Verdict itself(String member) {
    return member.equals(self) ? Verdict.PERMITTED : there(member);
  }

  private void traces() {
    var seen = spec.observability();
    if (seen == null || seen.tracing() == null || seen.tracing().endpoint() == null) {
      return;
    }
    var endpoint = seen.tracing().endpoint();
    var host = URI.create(endpoint).getHost();
    if (Boolean.TRUE.equals(seen.tracing().enabled()) && host != null) {
      var verdict = isOfMember(host) ? Verdict.PERMITTED : sink(host);
      add(Way.Kind.TRACES, "spec.observability.tracing.endpoint", endpoint, verdict);
    }
  }

  /** Names of Services: without a dot, or below svc. */
  private static boolean isOfMember(String host) {
    var named = Character.isLetter(host.charAt(0)) && !host.contains(".");
    return named || host.endsWith(".svc") || host.endsWith(".svc.cluster.local");
  }

  private Verdict sink(String host) {
    for (var sink : world.fleet().getSpec().telemetrySinks()) {
      if (sink.host().equals(host.toLowerCase(Locale.ROOT))) {
        return oracle.mayBeIn(self, sink.country());
      }
    }
    return Verdict.FORBIDDEN;
  }

  /** Address ranges by which a permitted way of traces leaves the member. */
  public static List<String> ranges(World world, Way traces) {
    var host = URI.create(traces.to()).getHost().toLowerCase(Locale.ROOT);
    for (var sink : world.fleet().getSpec().telemetrySinks()) {
      if (sink.host().equals(host) && traces.verdict() == Verdict.PERMITTED) {
        return sink.cidrs();
      }
    }
    return List.of();
  }

  private Verdict there(String peer) {
    var country = world.enrolled().get(peer);
    return country == null ? Verdict.UNKNOWN : oracle.mayBeIn(self, country);
  }

  private void add(Way.Kind kind, String field, String to, Verdict verdict) {
    ways.add(new Way(kind, field, to, verdict));
  }
}

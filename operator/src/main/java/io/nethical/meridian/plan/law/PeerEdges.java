// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import io.nethical.meridian.api.fleet.SharedService;
import io.nethical.meridian.api.region.Cache;
import io.nethical.meridian.api.region.SharedCache;
import io.nethical.meridian.plan.declared.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Edges to other Regions of the Fleet. */
final class PeerEdges {

  private static final Judgement NOT_THERE = new Judgement.Nowhere("it is not there yet");

  private PeerEdges() {}

  static Stream<Edge> of(Law law) {
    return Stream.of(failover(law), sync(law), shared(law)).flatMap(Function.identity());
  }

  /** Clients go there and come back: nothing of the target's comes here with them. */
  private static Stream<Edge> failover(Law law) {
    return Optional.ofNullable(law.self().region().getSpec().failover()).stream()
        .flatMap(
            failover ->
                each(
                    law,
                    EdgeKind.FAILOVER,
                    "spec.failover.targets",
                    failover.targets(),
                    law::clientsTo));
  }

  private static Stream<Edge> sync(Law law) {
    return Optional.ofNullable(law.self().region().getSpec().sync()).stream()
        .filter(sync -> !Boolean.FALSE.equals(sync.enabled()))
        .flatMap(
            sync ->
                each(
                    law,
                    EdgeKind.SYNC,
                    "spec.sync.peers",
                    sync.peers(),
                    peer -> bothWays(law, peer)));
  }

  /** A peer hands over what it holds, too, so its own law is asked as well. */
  private static Judgement bothWays(Law law, Standing peer) {
    var there = law.judge(peer.name(), peer.country());
    if (!(there instanceof Judgement.Legal)) {
      return there;
    }
    var back = law.over(peer).judge(law.self().name(), law.self().country());
    if (back instanceof Judgement.Denied denied) {
      return new Judgement.Denied(
          "what " + peer.name() + " holds would come back: " + denied.why());
    }
    return law.unheardOf(peer)
        .<Judgement>map(regime -> new Judgement.Unknown("its regime " + regime + " is not known"))
        .orElse(back);
  }

  private static Stream<Edge> each(
      Law law,
      EdgeKind kind,
      String field,
      List<String> names,
      Function<Standing, Judgement> judge) {
    return IntStream.range(0, names.size())
        .filter(index -> !names.get(index).equals(law.self().name()))
        .mapToObj(
            index ->
                new Edge(
                    kind,
                    field + "[" + index + "]",
                    names.get(index),
                    law.neighbours().find(names.get(index)).map(judge).orElse(NOT_THERE)));
  }

  /** Whoever is a member may put its data there, by its cache or by the shared database. */
  private static Stream<Edge> shared(Law law) {
    return law.fleet().getSpec().sharedServices().stream()
        .filter(service -> service.members().contains(law.self().name()))
        .map(
            service ->
                new Edge(
                    EdgeKind.SHARED_SERVICE,
                    cache(law).filter(service.name()::equals).isPresent()
                        ? "spec.cache.l3.sharedService"
                        : "Fleet spec.sharedServices[" + service.name() + "].members",
                    service.name(),
                    judge(law, service)));
  }

  /** Name of the service whose cache the Region uses. */
  static Optional<String> cache(Law law) {
    return Optional.ofNullable(law.self().region().getSpec().cache())
        .map(Cache::l3)
        .map(SharedCache::sharedService);
  }

  /** All that is put there can be read by every member; a member not there yet reads nothing. */
  private static Judgement judge(Law law, SharedService service) {
    var home = stand(law, service.home());
    if (home.isEmpty()) {
      return new Judgement.Unknown("its home " + service.home() + " is not there yet");
    }
    return Stream.concat(Stream.of(service.home()), service.members().stream())
        .filter(member -> !member.equals(law.self().name()))
        .flatMap(member -> stand(law, member).stream())
        .map(member -> law.judge("its member " + member.name(), member.country()))
        .filter(judgement -> judgement instanceof Judgement.Denied)
        .findFirst()
        .orElseGet(Judgement.Legal::new);
  }

  private static Optional<Standing> stand(Law law, String name) {
    return law.neighbours().find(name).filter(peer -> peer.country().isPresent());
  }
}

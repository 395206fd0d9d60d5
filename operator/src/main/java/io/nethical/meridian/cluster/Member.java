// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.nethical.meridian.api.region.MemberCredential;
import io.nethical.meridian.observed.Credential;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.ObservedObject;
import io.nethical.meridian.observed.Reachability;
import io.nethical.meridian.plan.MemberIdentity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/** One Region's connection to its member cluster: its watches, its calls, whether it answers. */
public final class Member implements AutoCloseable {

  private final KubernetesClient client;
  private final Optional<TokenKeeper> tokens;
  private final MemberTarget target;
  private final MemberCalls calls;
  private final Contention contention;
  private final InstantSource clock;
  private final Runnable onChange;
  private volatile Reachability reachability;

  /** Empty until the first start, and after the end. */
  private volatile Optional<MemberWatches> watches = Optional.empty();

  private boolean closed;
  private Deafness deafness = Deafness.none();

  /**
   * @param tokens looked after here, used by the client; empty where its credential is static
   */
  Member(
      KubernetesClient client,
      Optional<TokenKeeper> tokens,
      MemberTarget target,
      MeterRegistry meters,
      InstantSource clock,
      Runnable onChange,
      Reachability known) {
    this.client = client;
    this.tokens = tokens;
    this.target = target;
    this.clock = clock;
    this.onChange = onChange;
    this.calls = new MemberCalls(client, target.cluster(), meters);
    this.contention = new Contention(clock);
    this.reachability = known;
  }

  /** Begins to watch, or begins anew: the first thing then is to list, not to trust. */
  synchronized void start() {
    if (!closed) {
      watches.ifPresent(MemberWatches::close);
      var fresh = new MemberWatches(client, calls, target, onChange);
      watches = Optional.of(fresh);
      fresh.start();
    }
  }

  /** The target namespace there. */
  public String namespace() {
    return target.namespace();
  }

  public Reachability reachability() {
    return reachability;
  }

  /** What calls are made with. */
  Credential credential() {
    return tokens
        .map(keeper -> new Credential(MemberCredential.MINTED, keeper.trouble()))
        .orElseGet(() -> new Credential(MemberCredential.STATIC, ""));
  }

  /** What a connection that takes this one's place goes on with. */
  Optional<TokenKeeper> tokens() {
    return tokens;
  }

  /** Whether the caches tell the whole truth: only then is absent absent. */
  public boolean synced() {
    return watches.filter(MemberWatches::synced).isPresent();
  }

  /** Which cluster and namespace it is; empty until it was asked, anew whenever watching begins. */
  public Optional<MemberIdentity> identity() {
    return watches.flatMap(MemberWatches::identity);
  }

  /** Why the member's objects cannot be read, empty when nothing is wrong. */
  String trouble() {
    return watches.map(MemberWatches::trouble).orElse("");
  }

  /** What the cache holds, null when it holds nothing. */
  ObservedObject observed(ObjectKey key) {
    return store(key).map(store -> store.observed(path(key))).orElse(null);
  }

  Stream<ObservedObject> observed(MemberKind kind) {
    return watches.stream().flatMap(w -> w.store(kind).all());
  }

  /** Takes in the server's answer to our own write. */
  void remember(GenericKubernetesResource live) {
    store(ObjectKey.of(live)).ifPresent(store -> store.remember(live));
  }

  /** Forgets an object we deleted ourselves. */
  void forget(ObservedObject seen) {
    store(seen.key()).ifPresent(store -> store.forget(path(seen.key()), seen.uid()));
  }

  private Optional<ObservedStore> store(ObjectKey key) {
    return watches.flatMap(w -> MemberKind.named(key.kind()).map(w::store));
  }

  private static String path(ObjectKey key) {
    return key.namespace() + "/" + key.name();
  }

  MemberCalls calls() {
    return calls;
  }

  Contention contention() {
    return contention;
  }

  /**
   * Asks the member once whether it is there. Watching begins anew when the member answers after an
   * outage, and when watches stay closed although it answers: rights may have been taken away,
   * which only a new list can tell.
   *
   * @return false when it answered neither now nor the time before
   */
  boolean probe() {
    Reachability before = reachability;
    Credential credential = credential();
    reachability = ask(before);
    boolean returned = reachability.answering() && !before.answering();
    if (returned && !watching()) {
      start();
    } else {
      listen();
    }
    if (reachability.answering()) {
      watches.ifPresent(MemberWatches::identify);
    }
    if (reachability.tellsOtherThan(before) || !credential().equals(credential)) {
      onChange.run();
    }
    return reachability.answering() || before.answering();
  }

  private void listen() {
    Instant now = clock.instant();
    boolean closed = reachability.answering() && synced() && !watching();
    deafness = deafness.looked(closed, now);
    if (deafness.tooLong(now)) {
      deafness = deafness.begunAnew();
      start();
    }
  }

  private boolean watching() {
    return watches.filter(MemberWatches::watching).isPresent();
  }

  private Reachability ask(Reachability before) {
    try {
      tokens.ifPresent(TokenKeeper::look);
      calls.probe();
      return before.answered(clock.instant());
    } catch (RuntimeException e) {
      if (CallFailure.code(e) == 401) {
        tokens.ifPresent(TokenKeeper::refused);
      }
      Instant now = clock.instant();
      return before.failed(now, CallFailure.reachabilityReason(e), CallFailure.words(e));
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    watches.ifPresent(MemberWatches::close);
    client.close();
  }
}

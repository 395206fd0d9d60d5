// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.nethical.meridian.api.region.MemberCredential;
import io.nethical.meridian.desired.Labels;
import io.nethical.meridian.observed.ObjectKey;
import io.nethical.meridian.observed.Reachability;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Short-lived tokens, minted by a real API server under the shipped rights. */
class MintingIT {

  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration TO_RENEWAL = Duration.ofMinutes(48);

  @TempDir static Path folder;
  private static MintingServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new MintingServer(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void allCallsAreMadeWithAMintedTokenAndTheEnrolmentAccountMintsAlone() {
    server.grant("alone");
    var member = server.connect(server.minting("alone"));
    assertThat(member.credential().kind()).isEqualTo(MemberCredential.MINTED);
    assertThat(server.asked("alone", "meridian-operator"))
        .contains("get namespaces", "list statefulsets", "watch statefulsets");
    assertThat(server.asked("alone", "meridian-enrolment"))
        .containsExactly("create serviceaccounts/token");
  }

  @Test
  void theServersOwnWordOfATokensLifeIsAnHour() {
    server.grant("life");
    var target = server.minting("life");
    var token = server.clients.mint(target.kubeconfig(), target.account().orElseThrow()).get();
    assertThat(token.life()).isEqualTo(AN_HOUR);
  }

  @Test
  void aCertificateInTheKubeconfigMintsAndDoesNothingElse() {
    server.grant("certified");
    server.connect(server.mintingByCertificate("certified"));
    assertThat(server.asked("certified", "meridian-operator")).contains("list statefulsets");
  }

  @Test
  void renewalBeginsAtFourFifthsOfTheLife() {
    server.grant("due");
    var target = server.minting("due");
    var member = server.connect(target);
    server.pass(TO_RENEWAL.minusSeconds(30));
    member.probe();
    assertThat(server.minted(target, "ok")).isOne();
    server.pass(Duration.ofSeconds(31));
    member.probe();
    assertThat(server.minted(target, "ok")).isEqualTo(2);
  }

  @Test
  void noCallFailsAndNoWatchBeginsAnewWhenTokensAreRenewed() {
    server.grant("busy");
    var target = server.minting("busy");
    var member = server.connect(target);
    var before = streams("busy");
    var failures = new ConcurrentLinkedQueue<RuntimeException>();
    var done = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int caller = 0; caller < 4; caller++) {
        threads.execute(() -> callUntil(done, member, failures));
      }
      for (int renewal = 0; renewal < 10; renewal++) {
        server.pass(TO_RENEWAL.plusSeconds(1));
        awaitMinted(member, target, renewal + 2);
      }
      done.set(true);
    }
    assertThat(failures).isEmpty();
    assertThat(streams("busy")).isEqualTo(before);
    arrives(member, "busy");
  }

  /** A loaded machine may be late with an answer: then it is tried again, well within the life. */
  private static void awaitMinted(Member member, MemberTarget target, int tokens) {
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(
            () -> {
              member.probe();
              server.pass(Duration.ofSeconds(10));
              return server.minted(target, "ok") == tokens;
            });
  }

  private static void callUntil(
      AtomicBoolean done, Member member, ConcurrentLinkedQueue<RuntimeException> failures) {
    while (!done.get()) {
      try {
        member.calls().get(new ObjectKey("ConfigMap", member.namespace(), "kube-root-ca.crt"));
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
  }

  /** Lists and watches so far, by kind. */
  private static Map<String, Long> streams(String namespace) {
    return server.asked(namespace, "meridian-operator").stream()
        .filter(call -> call.startsWith("list ") || call.startsWith("watch "))
        .collect(Collectors.groupingBy(call -> call, Collectors.counting()));
  }

  private static void arrives(Member member, String namespace) {
    server
        .admin()
        .resource(
            new ConfigMapBuilder()
                .withNewMetadata()
                .withNamespace(namespace)
                .withName("late")
                .withLabels(Map.of(Labels.REGION, namespace))
                .endMetadata()
                .build())
        .create();
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(() -> member.observed(new ObjectKey("ConfigMap", namespace, "late")) != null);
  }

  @Test
  void aRevokedEnrolmentIsToldWhileTheTokenIsGoodAndIsAnOutageAfterwards() {
    server.grant("revoked");
    var target = server.minting("revoked");
    var member = server.connect(target);
    server.admin().serviceAccounts().inNamespace("revoked").withName("meridian-enrolment").delete();
    awaitRefusal(target, 401);
    server.pass(TO_RENEWAL.plusSeconds(1));
    member.probe();
    assertThat(member.reachability().answering()).isTrue();
    assertThat(member.credential().trouble()).isEqualTo("Unauthorized");
    server.pass(AN_HOUR);
    assertOutage(member, "CredentialsExpired");
    assertThat(member.reachability().message())
        .isEqualTo("no token can be had for account revoked/meridian-operator: Unauthorized");
  }

  @Test
  void anEnrolmentWithoutItsRightIsToldApart() {
    server.grant("rightless");
    var target = server.minting("rightless");
    var member = server.connect(target);
    server.admin().rbac().roles().inNamespace("rightless").withName("meridian-enrolment").delete();
    awaitRefusal(target, 403);
    server.pass(AN_HOUR);
    assertOutage(member, "CredentialsInvalid");
    server.grant("rightless");
    awaitAnswer(member, true);
  }

  /** A server remembers for some seconds whom it let in, and learns of lost rights with a delay. */
  private static void awaitRefusal(MemberTarget target, int code) {
    var mint = server.clients.mint(target.kubeconfig(), target.account().orElseThrow());
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(
            () -> {
              try {
                return mint.get() == null;
              } catch (KubernetesClientException e) {
                return e.getCode() == code;
              }
            });
  }

  private static void awaitAnswer(Member member, boolean answering) {
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .until(
            () -> {
              member.probe();
              return member.reachability().answering() == answering;
            });
  }

  @Test
  void anAccountThatIsGoneIsToldAndIsMintedForWhenItIsBack() {
    server.grant("reborn");
    var target = server.minting("reborn");
    var member = server.connect(target);
    server.admin().serviceAccounts().inNamespace("reborn").withName("meridian-operator").delete();
    awaitAnswer(member, false);
    assertOutage(member, "CredentialsInvalid");
    server.grant("reborn");
    awaitAnswer(member, true);
  }

  /** Told once the grace is over; a loaded machine may be late with a probe in between. */
  private static void assertOutage(Member member, String reason) {
    member.probe();
    server.passForPeople(Reachability.GRACE.plusSeconds(1));
    Awaitility.await()
        .atMost(ServerMember.PATIENCE)
        .untilAsserted(
            () -> {
              member.probe();
              assertThat(member.reachability().state()).isEqualTo(Reachability.State.UNREACHABLE);
              assertThat(member.reachability().reason()).isEqualTo(reason);
            });
  }

  @Test
  void aStaticKubeconfigWorksAndIsReported() {
    server.grant("fixed");
    var target = server.fixed("fixed");
    var member = server.connect(target);
    assertThat(member.credential().kind()).isEqualTo(MemberCredential.STATIC);
    server.members.probeAll();
    assertThat(kinds(target)).containsExactly("static");
    assertThat(server.minted(target, "ok")).isZero();
    server.members.disconnect(MintingServer.ref(target));
    server.members.probeAll();
    assertThat(kinds(target)).isEmpty();
  }

  private static List<String> kinds(MemberTarget target) {
    return server.meters.find("meridian.member.credential").gauges().stream()
        .filter(gauge -> target.cluster().equals(gauge.getId().getTag("cluster")))
        .map(gauge -> gauge.getId().getTag("kind"))
        .toList();
  }
}

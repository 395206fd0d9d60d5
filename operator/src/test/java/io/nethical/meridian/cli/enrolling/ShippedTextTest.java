// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.nethical.meridian.cluster.MemberAccount;
import io.nethical.meridian.cluster.Rehearsal;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What {@code meridian enrol} applies and prints. */
class ShippedTextTest {

  private static final Enrolling WANTED =
      EnrolledMember.wanted("nethical", "fleets", "eu-central-1");

  /** What the chart renders is held to that file where helm is at hand. */
  @Test
  void theMemberGetsWhatTheChartForOthersToInstallRenders() throws IOException {
    var rendered =
        ReferenceFleet.REPOSITORY.resolve("e2e/src/test/resources/charts/member/granted.yaml");
    var granted = EnrolledMember.wanted("nethical", "nethical", "eu-central-1");
    assertThat(bare(member(granted)))
        .containsExactlyInAnyOrderElementsOf(bare(ShippedText.objects(Files.readString(rendered))));
  }

  /** Without what says that an object is of a release, and without documents of comments alone. */
  private static List<HasMetadata> bare(List<HasMetadata> objects) {
    var there = objects.stream().filter(Objects::nonNull).toList();
    there.forEach(
        object -> {
          var head = object.getMetadata();
          head.getLabels().keySet().removeIf(key -> !key.startsWith("pod-security"));
          head.getAnnotations().remove("helm.sh/resource-policy");
        });
    return there;
  }

  @Test
  void theNamespaceIsRestrictedAndGrantedToTheOneRegion() {
    assertThat(member(WANTED).getFirst())
        .isInstanceOfSatisfying(
            Namespace.class,
            made -> {
              assertThat(made.getMetadata().getName()).isEqualTo("nethical");
              assertThat(made.getMetadata().getLabels())
                  .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
              assertThat(made.getMetadata().getAnnotations())
                  .containsEntry("meridian.nethical.io/granted-to", "fleets/eu-central-1");
            });
  }

  @Test
  void theOperatorTakesTheClusterSecretForAnEnrolmentWithAnAccount() {
    var kubeconfig = new EnrolmentKubeconfig("https://member:6443", "", "canary");
    var objects = ShippedText.objects(ShippedText.hub(WANTED, kubeconfig.encoded()));
    var read = Rehearsal.enrolment((Secret) objects.getFirst());
    assertThat(read.facts())
        .isEqualTo(new ClusterFacts.Enrolled("DE", "nethical", "fleets/eu-central-1"));
    assertThat(read.account()).contains(new MemberAccount("nethical", "meridian-operator"));
    assertThat(read.kubeconfig()).contains("https://member:6443").contains("canary");
    assertThat(kubeconfig.toString()).doesNotContain("canary");
  }

  @Test
  void noPlaceIsLeftOpenAndNoNameIsTakenForANumber() {
    var odd = new Enrolling("1", "NO", "2", "3", "4", "5");
    var objects = member(odd);
    objects.addAll(ShippedText.objects(ShippedText.hub(odd, "")));
    assertThat(objects.toString()).doesNotContain("${");
    assertThat(objects)
        .extracting(object -> object.getMetadata().getNamespace())
        .containsOnly(null, "2", "4");
    assertThat(objects)
        .filteredOn(
            object -> object instanceof Secret && object.getMetadata().getName().equals("1"))
        .singleElement()
        .extracting(HasMetadata::getMetadata)
        .satisfies(
            head ->
                assertThat(head.getAnnotations())
                    .containsEntry("meridian.nethical.io/country", "NO"));
  }

  private static List<HasMetadata> member(Enrolling wanted) {
    return new java.util.ArrayList<>(ShippedText.objects(ShippedText.member(wanted)));
  }
}

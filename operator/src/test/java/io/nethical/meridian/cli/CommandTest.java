// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.plan.ReferenceFleet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do with arguments and files that are not as they should be. */
class CommandTest {

  private static final String KUBECONFIG =
      """
      apiVersion: v1
      kind: Config
      clusters: [{name: c, cluster: {server: "https://127.0.0.1:1"}}]
      users: [{name: u, user: {token: x}}]
      contexts: [{name: c, context: {cluster: c, user: u, namespace: nethical}}]
      current-context: c
      """;

  @TempDir Path folder;

  @Test
  void theReferenceFleetHasNothingToObjectTo() {
    assertThat(Ran.meridian("plan", "-f", "@regions", "--today=2026-11-25").code()).isZero();
  }

  @Test
  void aCommandNobodyKnowsIsAUsageError() {
    assertRefused(Ran.meridian("plam"), "plam");
  }

  @Test
  void aPlanOfNothingIsAUsageError() {
    assertRefused(Ran.meridian("plan"), "-f PATH");
  }

  @Test
  void aLossOfARegionThatIsNoneNamesThoseThereAre() {
    assertRefused(Ran.meridian("whatif", "-f", "@regions", "--lose=mars"), "mars; there are ap-");
  }

  @Test
  void aLoadThatIsNoChangeIsAUsageError() {
    assertRefused(
        Ran.meridian("whatif", "-f", "@regions", "--lose=us-east-1", "--load=much"), "+30%");
  }

  @Test
  void aDayThatIsNoneIsAUsageError() {
    assertRefused(Ran.meridian("plan", "-f", "@regions", "--today=tomorrow"), "tomorrow");
  }

  @Test
  void aFleetThatIsNoneIsAUsageError() {
    assertRefused(Ran.meridian("plan", "-f", "@regions", "--fleet=mars"), "mars");
  }

  @Test
  void aHubThatCannotBeReachedIsToldWithoutATrace() {
    assertRefused(Ran.meridian("status", "--kubeconfig", "/nowhere"), "/nowhere");
  }

  @Test
  void aKubeconfigThatIsNoneIsToldInALine() throws IOException {
    var ran = Ran.meridian("status", "--kubeconfig", write("x: [\n"));
    assertRefused(ran, "the kubeconfig cannot be used");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void aContextThatIsNoneIsTold() throws IOException {
    var ran = Ran.meridian("status", "--context=mars", "--kubeconfig", write(KUBECONFIG));
    assertRefused(ran, "no context mars");
  }

  @Test
  void aHubThatDoesNotAnswerIsToldInALine() throws IOException {
    var ran = Ran.meridian("status", "--kubeconfig", write(KUBECONFIG));
    assertRefused(ran, "the hub https://127.0.0.1:1/ does not answer");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void aPathThatIsNotThereIsAFault() {
    var ran = Ran.meridian("plan", "-f", "/nowhere");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("/nowhere").contains("is not there");
  }

  @Test
  void aKeyThatStandsThereTwiceIsAFaultWithItsLine() throws IOException {
    var ran = Ran.meridian("plan", "-f", write("kind: Region\nspec: {}\nkind: Fleet\n"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("given.yaml:3").contains("kind stands there twice");
  }

  @Test
  void aTextThatIsNoYamlIsAFaultWithItsLine() throws IOException {
    var ran = Ran.meridian("plan", "-f", write("kind: Region\nspec: [\n"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("given.yaml:3").doesNotContain("Exception");
  }

  @Test
  void anUnsoundFieldIsAFaultWithItsLineAndPath() throws IOException {
    var region = text("us-east-1").replace("sustainedRps: 200", "sustainedRps: many");
    var ran = Ran.meridian("plan", "-f", write(region));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .containsPattern("given\\.yaml:\\d+  Region nethical/us-east-1")
        .contains("spec.capacity.sustainedRps: ")
        .contains("kubectl explain region.spec.capacity.sustainedRps");
  }

  @Test
  void everyFaultOfEveryDocumentIsTold() throws IOException {
    var one = text("us-east-1").replace("sustainedRps: 200", "sustainedRps: many");
    var other = text("us-west-2").replace("peakRps: 500", "peakRps: -1");
    var ran = Ran.meridian("plan", "-f", write(one + "\n---\n" + other));
    assertThat(ran.out()).contains("capacity.sustainedRps: ").contains("capacity.peakRps: ");
  }

  @Test
  void theSameObjectTwiceIsAFault() throws IOException {
    var ran = Ran.meridian("plan", "-f", "@regions", "-f", write(text("us-east-1")));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("the same object stands in regions/us-east-1.yaml:");
  }

  @Test
  void aClusterSecretAmongTheFilesSaysWhereTheClusterStands() throws IOException {
    var ran = Ran.meridian("plan", "-f", "@regions", "-f", write(secret("us-east-1", "FR")));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("cluster us-east-1 is enrolled as standing in FR")
        .contains("assumed: the clusters of ap-northeast-1, ");
  }

  @Test
  void theContentOfASecretIsNeverTold() throws IOException {
    var ran =
        Ran.meridian(
            "plan",
            "-f",
            "@regions",
            "-f",
            write(secret("us-east-1", "US") + "data: {kubeconfig: c2VjcmV0}\n"),
            "-v",
            "-o",
            "json");
    assertThat(ran.out() + ran.err()).doesNotContain("c2VjcmV0").doesNotContain("kubeconfig");
  }

  @Test
  void otherKindsArePassedOverAndToldOnDemand() {
    assertThat(Ran.meridian("plan", "-f", "@regions").err()).isEmpty();
    assertThat(Ran.meridian("plan", "-f", "@regions", "-v").err())
        .contains("regions/kustomization.yaml:")
        .contains("passed over, kind Kustomization");
  }

  @Test
  void anImportedFolderHoldsARegionAFile() throws IOException {
    var ran =
        Ran.meridian(
            "import", "@operator/src/test/resources/env/us-east-1.env", "-d", folder.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("MISSING");
    assertThat(Files.readString(folder.resolve("us-east-1.yaml"))).contains("name: us-east-1");
  }

  @Test
  void aDryRunOfAnEnrolmentPrintsWhatTheMemberWouldGetAndAsksNobody() {
    var ran =
        Ran.meridian(
            "enrol",
            "--kubeconfig=/nowhere",
            "--context=mars",
            "--region=nethical/eu-central-1",
            "--country=DE",
            "--dry-run");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("kind: Namespace").contains("nethical/eu-central-1");
  }

  @Test
  void anEnrolmentForNoCountryIsAUsageError() {
    assertRefused(
        Ran.meridian("enrol", "--context=c", "--region=nethical/r", "--country=Germany"),
        "--country: Germany is none");
    assertRefused(Ran.meridian("enrol", "--context=c", "--region=r", "--country=DE"), "--region");
  }

  @Test
  void aMemberThatDoesNotAnswerIsToldInALine() throws IOException {
    var ran =
        Ran.meridian(
            "enrol",
            "--kubeconfig=" + write(KUBECONFIG),
            "--context=c",
            "--region=nethical/r",
            "--country=DE");
    assertRefused(ran, "https://127.0.0.1:1/ does not answer");
    assertThat(ran.err().lines()).hasSize(1);
  }

  private static void assertRefused(Ran ran, String words) {
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("meridian: ").contains(words).doesNotContain("\tat ");
  }

  private String write(String text) throws IOException {
    return Files.writeString(folder.resolve("given.yaml"), text).toString();
  }

  private static String text(String region) throws IOException {
    return Files.readString(ReferenceFleet.REPOSITORY.resolve("regions/" + region + ".yaml"));
  }

  private static String secret(String name, String country) {
    return """
    apiVersion: v1
    kind: Secret
    metadata:
      name: %s
      namespace: nethical
      labels: {meridian.nethical.io/cluster: "true"}
      annotations:
        meridian.nethical.io/country: %s
        meridian.nethical.io/granted-to: nethical/%s
        meridian.nethical.io/target-namespace: nethical
    """
        .formatted(name, country, name);
  }
}

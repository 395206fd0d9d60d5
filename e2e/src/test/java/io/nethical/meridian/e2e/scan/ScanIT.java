// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.nethical.meridian.e2e.charts.Chart;
import io.nethical.meridian.e2e.measured.ReportFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is rendered stays under {@code target/scan}, to be looked at. */
@Tag("scan")
class ScanIT {

  private static final Path TARGET = Chart.repository("target/scan");

  /** Bad in many ways, and asks every checker to look away. */
  private static final String BAD =
      """
      apiVersion: v1
      kind: Pod
      metadata:
        name: bad
        namespace: some
        annotations:
          kube-score/ignore: container-image-tag
          checkov.io/skip1: CKV_K8S_16=it has to
      spec: {containers: [{name: one, image: one, securityContext: {privileged: true}}]}
      """;

  private static Checkers checkers;
  private static Scan scan;

  @BeforeAll
  static void look() throws IOException {
    checkers = Checkers.in(TARGET);
    scan =
        Scan.of(
            new Rendered(TARGET),
            checkers,
            Waivers.read(Chart.repository("e2e/scan/waivers.yaml")),
            LocalDate.now(ZoneOffset.UTC));
    ReportFile.of(Chart.repository("."), "scan").write(scan.figures());
  }

  @Test
  void whatIsFoundIsPutRightOrWaived() {
    assertThat(scan.left()).isEmpty();
  }

  @Test
  void everyWaiverIsAboutSomethingAndNotOver() {
    assertThat(scan.pointless()).isEmpty();
  }

  @Test
  void noDocumentIsLeftOut() {
    assertThat(checkers.kinds()).isGreaterThan(100);
    assertThat(scan.documents()).isGreaterThan(100);
    assertThat(scan.verdicts().get(Kubeconform.NAME).judged()).isEqualTo(scan.documents());
    assertThat(scan.verdicts().get(KubeScore.NAME).judged()).isGreaterThan(100);
    assertThat(scan.verdicts().get(Checkov.NAME).judged()).isGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource
  void aWrongDocumentIsRefused(Wrong wrong, @TempDir Path folder) {
    Verdict verdict = checkers.kubeconform().judge(one(folder, wrong.text()));
    assertThat(verdict.findings())
        .singleElement()
        .extracting(Finding::check)
        .asString()
        .contains(wrong.word());
  }

  @Test
  void whatMayBeNumberOrTextMayBeEither(@TempDir Path folder) {
    String container =
        "{name: %s, image: i, resources: {requests: {cpu: %s}}, livenessProbe: {httpGet: {port: %s}}}";
    String both = container.formatted("a", "1", "80") + ", " + container.formatted("b", "1m", "ui");
    String pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [%s]}\n";
    assertThat(checkers.kubeconform().judge(one(folder, pod.formatted(both))))
        .isEqualTo(new Verdict(1, List.of()));
  }

  @Test
  void anAnnotationMakesNoCheckerLookAway(@TempDir Path folder) {
    Documents bad = one(folder, BAD);
    assertThat(checkers.kubeScore().judge(bad).findings())
        .extracting(Finding::object, Finding::check)
        .contains(tuple("Pod/bad", "container-image-tag: Image with latest tag"));
    assertThat(checkers.checkov().judge(bad).findings())
        .extracting(Finding::object, Finding::check)
        .contains(tuple("Pod/bad", "CKV_K8S_16"));
  }

  private static Documents one(Path folder, String text) {
    return new Documents(folder.resolve("one")).with("document.yaml", text);
  }
}

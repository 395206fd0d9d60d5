// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nethical.meridian.e2e.fleet.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dgolden.update=true} to write what is rendered anew. */
@Tag("fleet")
@Tag("render")
class RenderIT {

  static List<Case> cases() {
    return Case.all();
  }

  static Stream<Arguments> helmsAndCases() {
    return Arrays.stream(Helms.values())
        .flatMap(helm -> Case.all().stream().map(c -> Arguments.of(helm, c)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsRenderedIsWhatWasReviewed(Case with) throws IOException {
    String rendered = rendered(Helms.FOURTH, with);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(with.golden(), rendered);
    }
    assertThat(with.golden()).exists().content().isEqualTo(rendered);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bothHelmsRenderTheSame(Case with) {
    assertThat(Chart.documents(rendered(Helms.THIRD, with)))
        .isNotEmpty()
        .containsExactlyElementsOf(Chart.documents(rendered(Helms.FOURTH, with)));
  }

  @ParameterizedTest
  @MethodSource("helmsAndCases")
  void lintFindsNothing(Helms helm, Case with) {
    helm.helm().run("lint", "--strict", "--quiet", with.chart().folder().toString(), with.values());
  }

  /** No wildcard, and no Secret but by name. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyRightIsNamed(Case with) {
    List<JsonNode> rules =
        Chart.documents(rendered(Helms.FOURTH, with)).stream()
            .flatMap(document -> document.path("rules").valueStream())
            .toList();
    assertThat(rules).isNotEmpty();
    assertThat(rules).noneMatch(rule -> rule.toString().contains("*"));
    assertThat(rules)
        .filteredOn(rule -> rule.path("resources").toString().contains("\"secrets\""))
        .allMatch(rule -> !rule.path("resourceNames").isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void theDefinitionsAreTheGeneratedOnesAndAreKept(Helms helm) {
    shipped(helm, "definitions", "crds/generated");
  }

  @ParameterizedTest
  @EnumSource
  void theProfilesAreThoseOfTheReferenceFleetAndAreKept(Helms helm) {
    shipped(helm, "profiles", "regions/profiles", "--set=profiles.create=true");
  }

  /** An archive has no links. */
  @ParameterizedTest
  @EnumSource
  void thePackagedChartIsTheWholeChart(Helms helm, @TempDir Path folder) {
    helm.helm().run("package", Chart.HUB.folder().toString(), "--destination=" + folder);
    String archive = folder.toFile().listFiles()[0].toString();
    String[] all = {"--namespace=meridian-system", "--set=profiles.create=true"};
    assertThat(Chart.documents(helm.helm().run("template", "meridian", archive, all[0], all[1])))
        .hasSizeGreaterThan(19)
        .containsExactlyElementsOf(Chart.documents(helm.template(Chart.HUB, all).out()));
  }

  private static void shipped(Helms helm, String template, String source, String... values) {
    String[] only = {"--show-only=templates/" + template + ".yaml"};
    Command.Answer answer =
        helm.template(
            Chart.HUB,
            Stream.concat(Arrays.stream(only), Arrays.stream(values)).toArray(String[]::new));
    assertThat(answer.code()).as(answer.err()).isZero();
    List<JsonNode> rendered = Chart.documents(answer.out());
    assertThat(rendered)
        .allSatisfy(
            document ->
                assertThat(document.at("/metadata/annotations/helm.sh~1resource-policy").asText())
                    .isEqualTo("keep"));
    assertThat(byName(rendered.stream().map(RenderIT::unmarked)))
        .isEqualTo(byName(files(Chart.repository(source))));
  }

  private static JsonNode unmarked(JsonNode document) {
    ((ObjectNode) document.get("metadata")).remove(List.of("annotations", "labels"));
    return document;
  }

  private static Stream<JsonNode> files(Path folder) {
    return Arrays.stream(folder.toFile().listFiles())
        .flatMap(file -> Chart.documents(Chart.read(file.toPath())).stream());
  }

  private static Map<String, JsonNode> byName(Stream<JsonNode> documents) {
    return documents.collect(
        Collectors.toMap(d -> d.at("/metadata/name").asText(), d -> d, (a, b) -> a, TreeMap::new));
  }

  @Test
  void somethingAskedForThatIsNotThereIsSaid() {
    Command.Answer answer =
        Helms.FOURTH.template(
            Chart.HUB, "--set=profiles.create=true", "--set-json=profiles.only=[\"gpdr\"]");
    assertThat(answer.code()).isNotZero();
    assertThat(answer.err()).contains("profiles.only: there is no profile gpdr").contains("gdpr");
  }

  @ParameterizedTest
  @CsvSource({
    "HUB, replicas=-1, replicas",
    "HUB, replica=3, replica",
    "HUB, image.digest=sha256:1, digest",
    "HUB, image.pullPolicy=Sometimes, pullPolicy",
    "HUB, heapPercent=90, heapPercent",
    "HUB, enrolments[0].namespace=nethical, secrets",
    "HUB, enrolments[0].secrets[0]=*, secrets",
    "HUB, resources.limits.memory=lots, memory",
    "HUB, networkPolicy.apiServers.cidrs[0]=everywhere, cidrs",
    "MEMBER, namespace.name=nethical, grantedTo",
    "MEMBER, namespace.name=kube-system, namespace",
    "MEMBER, credential.mint=true, mint",
  })
  void aValueThatCannotBeIsNamed(Chart chart, String value, String key) {
    for (Helms helm : Helms.values()) {
      Command.Answer answer = helm.template(chart, "--set=" + value);
      assertThat(answer.code()).as(helm.toString()).isNotZero();
      assertThat(answer.err()).contains("schema").contains(key);
    }
  }

  private static String rendered(Helms helm, Case with) {
    Command.Answer answer = helm.template(with.chart(), with.values());
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out();
  }
}

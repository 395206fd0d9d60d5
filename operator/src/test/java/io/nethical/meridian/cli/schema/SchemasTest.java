// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.nethical.meridian.plan.ReferenceFleet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {

  private final Schemas schemas = Schemas.load();
  private final ObjectNode region = OfflineCorpus.base("region");

  @Test
  void theReferenceFleetIsWithoutFault() {
    var documents =
        List.of("regions", "regions/profiles").stream()
            .flatMap(folder -> yaml(ReferenceFleet.REPOSITORY.resolve(folder)).stream())
            .flatMap(file -> OfflineCorpus.documents(file).stream())
            .filter(schemas::know)
            .toList();
    assertThat(documents).hasSize(27);
    assertThat(documents)
        .allSatisfy(document -> assertThat(schemas.judge(document).faults()).isEmpty());
  }

  @Test
  void everyCommittedDefinitionIsOnTheClassPathAsItIs() {
    var definitions = yaml(ReferenceFleet.REPOSITORY.resolve("crds/generated"));
    assertThat(definitions)
        .hasSize(3)
        .allSatisfy(
            file -> {
              var committed = OfflineCorpus.documents(file).getFirst();
              var plural = committed.at("/spec/names/plural").asText();
              assertThat(Definition.read(plural).document()).isEqualTo(committed);
            });
  }

  @Test
  void defaultsAreFilledInAndTheDocumentGivenStaysAsItIs() {
    var spec = (ObjectNode) region.get("spec");
    spec.remove(List.of("driftPolicy", "adoptionPolicy"));
    spec.putNull("deletionPolicy");
    var before = region.deepCopy();
    var completed = schemas.judge(region).completed().get("spec");
    assertThat(completed.path("driftPolicy").asText()).isEqualTo("Correct");
    assertThat(completed.path("adoptionPolicy").asText()).isEqualTo("IfNoDiff");
    assertThat(completed.path("deletionPolicy").asText()).isEqualTo("RetainData");
    assertThat(region).isEqualTo(before);
  }

  @Test
  void aDocumentWithEveryFieldGoesOnUnchanged() {
    assertThat(List.of("region", "fleet", "complianceprofile"))
        .allSatisfy(
            kind -> {
              var base = OfflineCorpus.base(kind);
              assertThat(schemas.judge(base).completed().toString()).isEqualTo(base.toString());
            });
  }

  @Test
  void unknownFieldsAreFaultsAtTheirPaths() {
    region.put("specc", 1);
    region.withObject("/metadata").put("nmae", "x");
    region.withObject("/spec/storage/hot").put("sise", "1Gi");
    ((ObjectNode) region.at("/spec/serves/0")).putObject("land").put("code", "DE");
    assertThat(schemas.judge(region).faults())
        .containsExactlyInAnyOrder(
            new Fault("specc", "unknown field"),
            new Fault("metadata.nmae", "unknown field"),
            new Fault("spec.storage.hot.sise", "unknown field"),
            new Fault("spec.serves[0].land", "unknown field"));
  }

  @Test
  void aWrongTypeIsOneFaultAndNotAMissingFieldToo() {
    region.withObject("/spec/capacity").put("peakRps", "many");
    region.withObject("/spec").put("location", "Frankfurt");
    region.withObject("/spec/storage").put("encryptionAtRest", "yes");
    assertThat(schemas.judge(region).faults())
        .containsExactlyInAnyOrder(
            new Fault("spec.capacity.peakRps", "must be of type integer: \"string\""),
            new Fault("spec.location", "must be of type object: \"string\""),
            new Fault("spec.storage.encryptionAtRest", "must be of type boolean: \"string\""));
  }

  @Test
  void aBrokenRuleIsFoundBesideAMissingFieldElsewhere() {
    region.withObject("/spec/capacity").put("sustainedRps", 501);
    region.withObject("/spec").remove("fleet");
    assertThat(schemas.judge(region).faults())
        .extracting(Fault::field)
        .containsExactlyInAnyOrder("spec.capacity", "spec.fleet");
  }

  @Test
  void aWholeNumberMayBeWrittenWithAFractionOfZero() {
    region.withObject("/spec/capacity").put("peakRps", 500.0);
    var judged = schemas.judge(region);
    assertThat(judged.faults()).isEmpty();
    assertThat(judged.completed().at("/spec/capacity/peakRps").isIntegralNumber()).isTrue();
    region.withObject("/spec/capacity").put("peakRps", 500.5);
    assertThat(schemas.judge(region).faults()).hasSize(1);
  }

  @Test
  void whatStandsInEveryObjectIsJudgedToo() {
    region.put("apiVersion", "meridian.nethical.io/v2");
    region.withObject("/metadata").remove("name");
    region.withObject("/metadata/labels").put("fine", "").put("wrong", "a b");
    assertThat(schemas.judge(region).faults())
        .extracting(Fault::field)
        .containsExactlyInAnyOrder("apiVersion", "metadata.name", "metadata.labels.wrong");
  }

  @Test
  void whatAClusterPrintsCanBeJudged() {
    var metadata = region.withObject("/metadata");
    metadata.put("uid", "u").put("generation", 3).putNull("creationTimestamp");
    metadata.putArray("managedFields").addObject().putObject("fieldsV1").putObject("f:spec");
    metadata.putObject("annotations").put("a", "b");
    var judged = schemas.judge(region);
    assertThat(judged.faults()).isEmpty();
    assertThat(judged.completed().at("/metadata/managedFields").isMissingNode()).isTrue();
  }

  @Test
  void aDocumentOfAnotherKindIsNotOurs() {
    region.put("kind", "Kustomization");
    assertThat(schemas.know(region)).isFalse();
    assertThat(schemas.judge(region).faults()).extracting(Fault::field).containsExactly("kind");
    region.putArray("kind");
    assertThat(schemas.judge(region).faults()).extracting(Fault::field).containsExactly("kind");
  }

  private static List<Path> yaml(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

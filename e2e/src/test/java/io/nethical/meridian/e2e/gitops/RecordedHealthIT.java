// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.gitops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.e2e.fleet.FleetOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Objects as hubs held them, judged by the scripts that are shipped for Argo CD and by kstatus. */
@Tag("fleet")
class RecordedHealthIT {

  private static final Judge JUDGE =
      new Judge(FleetOptions.from(Map.of("MERIDIAN_ROOT", System.getProperty("meridian.root"))));

  /** One line of a kind's {@code health_test.yaml}, which is in the form that Argo CD reads. */
  record Case(String inputPath, Judge.Word healthStatus, String kstatus) {}

  record Cases(List<Case> tests) {}

  @TestFactory
  Stream<DynamicTest> theRecordedObjectsAreJudgedAsTheyShould() {
    return Stream.of("Region", "Fleet", "ComplianceProfile").flatMap(RecordedHealthIT::of);
  }

  private static Stream<DynamicTest> of(String kind) {
    var folder = JUDGE.folder(kind);
    var cases =
        Serialization.unmarshal(read(folder.resolve("health_test.yaml")), Cases.class).tests();
    return Stream.concat(
        cases.stream()
            .map(one -> dynamicTest(kind + " " + one.inputPath(), () -> judged(kind, one))),
        Stream.of(
            dynamicTest(kind + ": every record is used", () -> assertAllUsed(folder, cases))));
  }

  private static void judged(String kind, Case one) {
    var object = read(JUDGE.folder(kind).resolve(one.inputPath()));
    var json = Serialization.asJson(Serialization.unmarshal(object, JsonNode.class));
    assertThat(JUDGE.health(kind, json)).isEqualTo(one.healthStatus());
    assertThat(JUDGE.kstatus(json).status()).isEqualTo(one.kstatus());
  }

  private static void assertAllUsed(Path folder, List<Case> cases) throws IOException {
    try (var files = Files.list(folder.resolve("testdata"))) {
      var recorded = files.map(file -> "testdata/" + file.getFileName()).toList();
      assertThat(recorded)
          .hasSameElementsAs(new TreeSet<>(cases.stream().map(Case::inputPath).toList()));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

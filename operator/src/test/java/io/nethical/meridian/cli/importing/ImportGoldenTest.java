// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.plan.ReferenceFleet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each environment file of the reference fleet as a Region and its findings. Run with {@code
 * -Dgolden.update=true} to write them anew, then read the difference.
 */
class ImportGoldenTest {

  private static final Path GOLDEN =
      ReferenceFleet.REPOSITORY.resolve("operator/src/test/resources/golden/import");
  private static final TreeMap<String, String> RENDERED = rendered();

  @BeforeAll
  static void update() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      for (var file : present()) {
        Files.delete(GOLDEN.resolve(file));
      }
      for (var file : RENDERED.entrySet()) {
        Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsWhatTheImportSays() {
    return RENDERED.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(GOLDEN.resolve(file.getKey()))
                            .exists()
                            .content()
                            .isEqualTo(file.getValue())));
  }

  @Test
  void noFileIsLeftOver() throws IOException {
    assertThat(present()).isSubsetOf(RENDERED.keySet());
  }

  private static TreeSet<String> present() throws IOException {
    try (var files = Files.list(GOLDEN)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static TreeMap<String, String> rendered() {
    var files = new TreeMap<String, String>();
    for (var region : FleetFiles.regions()) {
      var imported = FleetFiles.imported(FleetFiles.file(region));
      files.put(region + ".yaml", Serialization.asYaml(imported.region()));
      files.put(
          region + ".findings.txt",
          imported.findings().stream()
              .map(ImportGoldenTest::line)
              .collect(Collectors.joining("\n", "", "\n")));
    }
    return files;
  }

  private static String line(Finding finding) {
    return String.format(
        "%3d %-9s %s | %s | %s",
        finding.line(), finding.kind(), finding.key(), finding.field(), finding.words());
  }
}

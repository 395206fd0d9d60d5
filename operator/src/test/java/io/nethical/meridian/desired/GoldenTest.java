// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.plan.ReferenceFleet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each Region of the reference fleet, its plan and its objects, as files a person can review. Run
 * with {@code -Dgolden.update=true} to write them anew, then read the difference.
 */
class GoldenTest {

  private static final Path GOLDEN =
      ReferenceFleet.REPOSITORY.resolve("operator/src/test/resources/golden");

  /** Other tests'. */
  private static final List<String> OTHERS = List.of("import/", "cli/", "plan/");

  private static final TreeMap<String, String> RENDERED = rendered();

  @BeforeAll
  static void update() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      for (var file : Files.exists(GOLDEN) ? present() : new TreeSet<String>()) {
        Files.delete(GOLDEN.resolve(file));
      }
      for (var file : RENDERED.entrySet()) {
        var path = GOLDEN.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsWhatThePlannerSays() {
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
    try (var files = Files.walk(GOLDEN)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> GOLDEN.relativize(file).toString())
          .filter(file -> OTHERS.stream().noneMatch(file::startsWith))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static TreeMap<String, String> rendered() {
    var files = new TreeMap<String, String>();
    for (var region : ReferenceFleet.regions()) {
      var plan = ReferenceFleet.plan(region);
      var folder = region.getMetadata().getName() + "/";
      files.put(folder + "plan.yaml", Rendered.yaml(plan));
      for (var desired : DesiredObjects.of(plan)) {
        var object = desired.object();
        files.put(
            folder + object.getKind() + "-" + object.getMetadata().getName() + ".yaml",
            Serialization.asYaml(object));
      }
    }
    return files;
  }
}

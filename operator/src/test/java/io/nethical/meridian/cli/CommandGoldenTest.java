// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
 * What commands say of the reference fleet. Run with {@code -Dgolden.update=true} to write it anew,
 * then read the difference.
 */
class CommandGoldenTest {

  private static final Path GOLDEN =
      ReferenceFleet.REPOSITORY.resolve("operator/src/test/resources/golden/cli");
  private static final String DAY = "--today=2026-11-25";
  private static final TreeMap<String, String> RENDERED = rendered();

  private static TreeMap<String, String> rendered() {
    var files = new TreeMap<String, String>();
    both(files, "plan", "plan", "-f", "@regions", DAY);
    both(files, "plan-when-approvals-ended", "plan", "-f", "@regions", "--today=2030-01-01");
    both(files, "whatif-us", "whatif", "-f", "@regions", DAY, "--lose=us-east-1,us-west-2");
    both(
        files,
        "whatif-overload",
        "whatif",
        "-f",
        "@regions",
        DAY,
        "--lose=eu-west-1",
        "--load=+150%");
    both(files, "evidence", "evidence", "-f", "@regions", DAY, "--region=eu-central-1");
    var env = "@operator/src/test/resources/env/us-east-1.env";
    both(files, "import", "import", env, "--profiles", "@regions/profiles");
    return files;
  }

  private static void both(TreeMap<String, String> files, String name, String... args) {
    var text = Ran.meridian(args);
    files.put(name + ".txt", text.out() + text.err() + "exit " + text.code() + "\n");
    var json = Stream.concat(Stream.of(args), Stream.of("-o", "json")).toArray(String[]::new);
    files.put(name + ".json", Ran.meridian(json).out());
  }

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
  Stream<DynamicTest> everyFileIsWhatTheCommandSays() {
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
}

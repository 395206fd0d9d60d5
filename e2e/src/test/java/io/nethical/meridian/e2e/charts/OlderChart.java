// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.charts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The hub chart as an earlier release may have been: its Region has no {@code status.warnings}. */
final class OlderChart {

  /** Where the field is in the definition. */
  static final String FIELD =
      "/spec/versions/0/schema/openAPIV3Schema/properties/status/properties/warnings";

  private OlderChart() {}

  static Path in(Path folder) throws IOException {
    copy(Chart.HUB.folder(), folder);
    Path file = folder.resolve("files/crds/regions.meridian.nethical.io.yaml");
    JsonNode region = Chart.documents(Chart.read(file)).getFirst();
    ((ObjectNode) region.at(FIELD.substring(0, FIELD.lastIndexOf('/')))).remove("warnings");
    Files.writeString(file, Chart.YAML.writeValueAsString(region));
    return folder;
  }

  /** Links become what they lead to. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> children = Files.list(from)) {
      for (Path child : children.toList()) {
        Path target = to.resolve(child.getFileName());
        if (Files.isDirectory(child)) {
          copy(child, target);
        } else {
          Files.copy(child, target);
        }
      }
    }
  }
}

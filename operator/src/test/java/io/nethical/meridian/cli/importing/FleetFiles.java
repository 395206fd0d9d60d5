// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.cli.importing.EnvFile.Entry;
import io.nethical.meridian.cli.importing.Finding.Kind;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The environment files in use before Meridian, and short ones for one test. */
final class FleetFiles {

  static final Context CONTEXT =
      Context.of("nethical", "nethical", ReferenceFleet.profiles().values());

  private FleetFiles() {}

  static List<String> regions() {
    return ReferenceFleet.regions().stream()
        .map(region -> region.getMetadata().getName())
        .sorted()
        .toList();
  }

  static EnvFile file(String region) {
    var name = region + ".env";
    return EnvFile.parse(name, text("operator/src/test/resources/env/" + name));
  }

  static Imported imported(String... lines) {
    return imported(EnvFile.parse("region.env", String.join("\n", lines)));
  }

  static Imported imported(EnvFile file) {
    return RegionImport.of(file, CONTEXT);
  }

  /** The same file, one of its values another. */
  static EnvFile with(EnvFile file, Entry changed, String value) {
    return new EnvFile(
        file.name(),
        file.entries().stream()
            .map(entry -> entry == changed ? new Entry(entry.key(), value, entry.line()) : entry)
            .toList(),
        file.findings());
  }

  static EnvFile without(EnvFile file, Entry left) {
    return new EnvFile(
        file.name(), file.entries().stream().filter(entry -> entry != left).toList(), List.of());
  }

  static Stream<Finding> findings(Imported imported, Kind kind, String field) {
    return imported.findings().stream()
        .filter(finding -> finding.kind() == kind && finding.field().equals(field));
  }

  /** The schema of a Region's spec as it is generated. */
  static JsonNode schema() {
    return Yaml.read(text("crds/generated/regions.meridian.nethical.io.yaml"))
        .at("/spec/versions/0/schema/openAPIV3Schema/properties/spec");
  }

  static String text(String path) {
    try {
      return Files.readString(file(Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path path) {
    return ReferenceFleet.REPOSITORY.resolve(path);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.sbom;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;

/**
 * Writes {@code target/sbom/meridian.json}: the application's jars as Maven knows them, and what
 * the image puts below them. Fails where the list is not whole.
 */
public final class SbomCommand {

  private SbomCommand() {}

  public static void main(String[] args) throws IOException, ParseException, GeneratorException {
    var root = Path.of(System.getenv("MERIDIAN_ROOT"));
    var jars = jars(root.resolve("operator/target/quarkus-app/quarkus-app-dependencies.txt"));
    var sbom = new Sbom(new JsonParser().parse(root.resolve("operator/target/sbom.json").toFile()));
    var config =
        new ObjectMapper().readTree(root.resolve("target/image/base/layers/config.json").toFile());
    var licences = BaseParts.licences(Files.readAllLines(root.resolve("image/packages")));
    sbom.ships(jars);
    sbom.add(BaseParts.of(config).components(licences));
    var file = root.resolve("target/sbom/meridian.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, sbom.json());
    var faults = sbom.faults(jars);
    faults.forEach(fault -> System.err.println("meridian: " + fault));
    System.out.println(sbom.size() + " components in " + root.relativize(file));
    if (!faults.isEmpty()) {
      System.exit(1);
    }
  }

  /** Lines are {@code group:name:classifier:type:version}. */
  private static Set<String> jars(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .map(line -> line.split(":"))
        .map(part -> part[0] + ":" + part[1] + ":" + part[4])
        .collect(Collectors.toSet());
  }
}

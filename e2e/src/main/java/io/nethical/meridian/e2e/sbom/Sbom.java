// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.sbom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;

/**
 * The list of parts.
 *
 * @param bom of CycloneDX; it is altered in place
 */
record Sbom(Bom bom) {

  private static final Version SCHEMA = Version.VERSION_16;

  /**
   * Marks what the build needed and the application does not carry.
   *
   * @param jars {@code group:name:version} of every jar of the application
   */
  void ships(Set<String> jars) {
    bom.getComponents().stream()
        .filter(component -> !jars.contains(coordinates(component)))
        .forEach(component -> component.setScope(Component.Scope.EXCLUDED));
  }

  void add(Collection<Component> parts) {
    parts.forEach(bom::addComponent);
  }

  /** What is wrong with it, a sentence each: empty when it is whole. */
  List<String> faults(Set<String> jars) throws GeneratorException, IOException {
    var known = bom.getComponents().stream().map(Sbom::coordinates).collect(Collectors.toSet());
    var faults = new ArrayList<String>();
    Stream.concat(
            jars.stream().filter(jar -> !known.contains(jar)).map(jar -> jar + " is not listed"),
            bom.getComponents().stream()
                .filter(component -> !licensed(component))
                .map(component -> coordinates(component) + " has no licence"))
        .sorted()
        .forEach(faults::add);
    new JsonParser()
        .validate(json(), SCHEMA)
        .forEach(fault -> faults.add("not CycloneDX: " + fault.getMessage()));
    return faults;
  }

  String json() throws GeneratorException {
    return BomGeneratorFactory.createJson(SCHEMA, bom).toJsonString(true);
  }

  int size() {
    return bom.getComponents().size();
  }

  private static boolean licensed(Component component) {
    var choice = component.getLicenses();
    return choice != null
        && (choice.getExpression() != null
            || choice.getLicenses() != null && !choice.getLicenses().isEmpty());
  }

  private static String coordinates(Component component) {
    return component.getGroup() + ":" + component.getName() + ":" + component.getVersion();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.sbom;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.license.Expression;

/**
 * What the image's base says of itself in its labels.
 *
 * @param debian {@code <suite>: <name>=<version> …}
 * @param java {@code <vendor> <version>}
 * @param architecture as Debian names it
 */
record BaseParts(String debian, String java, String architecture) {

  private static final String JAVA_LICENCE = "GPL-2.0-only WITH Classpath-exception-2.0";

  /** Reads the configuration of an image. */
  static BaseParts of(JsonNode config) {
    var labels = config.path("config").path("Labels");
    return new BaseParts(
        labels.path("io.nethical.meridian.debian").asText(),
        labels.path("io.nethical.meridian.java").asText(),
        config.path("architecture").asText());
  }

  /**
   * The parts as components; a package without a licence in the list gets none here.
   *
   * @param licences of packages by name, as SPDX expressions
   */
  List<Component> components(Map<String, String> licences) {
    var suite = debian.substring(0, debian.indexOf(':'));
    var packages =
        Stream.of(debian.substring(suite.length() + 2).split(" "))
            .map(text -> text.split("=", 2))
            .map(part -> debian(suite, part[0], part[1], licences.get(part[0])));
    return Stream.concat(packages, Stream.of(runtime())).toList();
  }

  /** Licences out of lines of {@code name version licence}; others are passed over. */
  static Map<String, String> licences(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", 3))
        .filter(words -> words.length == 3)
        .collect(Collectors.toMap(words -> words[0], words -> words[2]));
  }

  private Component debian(String suite, String name, String version, String licence) {
    var purl =
        "pkg:deb/debian/%s@%s?arch=%s&distro=%s"
            .formatted(name, encoded(version), architecture, suite);
    return component("debian", name, version, purl, licence);
  }

  private Component runtime() {
    var at = java.lastIndexOf(' ');
    var version = java.substring(at + 1);
    return component(
        java.substring(0, at),
        "java-runtime",
        version,
        "pkg:generic/java-runtime@" + encoded(version),
        JAVA_LICENCE);
  }

  private static Component component(
      String group, String name, String version, String purl, String licence) {
    var component = new Component();
    component.setType(Component.Type.LIBRARY);
    component.setGroup(group);
    component.setName(name);
    component.setVersion(version);
    component.setPurl(purl);
    component.setBomRef(purl);
    component.setScope(Component.Scope.REQUIRED);
    if (licence != null) {
      var choice = new LicenseChoice();
      choice.setExpression(new Expression(licence));
      component.setLicenses(choice);
    }
    return component;
  }

  private static String encoded(String version) {
    return URLEncoder.encode(version, StandardCharsets.UTF_8);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.api.ComplianceProfile;
import io.nethical.meridian.api.Fleet;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.fleet.Phase;
import io.nethical.meridian.plan.declared.ClusterFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fleet in the repository's {@code regions} folder, as planner input. */
public final class ReferenceFleet {

  /** The folder that holds all modules. */
  public static final Path REPOSITORY =
      Path.of(System.getProperty("basedir", System.getProperty("user.dir"))).resolveSibling("");

  private static final Path FOLDER = REPOSITORY.resolve("regions");

  private static final Fleet FLEET = read(FOLDER.resolve("fleet.yaml"), Fleet.class);
  private static final List<Region> REGIONS = readRegions();
  private static final Map<String, ComplianceProfile> PROFILES = readProfiles();

  private ReferenceFleet() {}

  public static Fleet fleet() {
    return FLEET;
  }

  /** The same fleet with another plan of its rollouts. */
  static Fleet withPhases(Fleet fleet, List<Phase> phases) {
    var document = (ObjectNode) Yaml.read(Serialization.asYaml(fleet));
    ((ObjectNode) document.path("spec").path("rollout"))
        .set("phases", Yaml.read(Serialization.asYaml(phases)));
    return Serialization.unmarshal(document.toString(), Fleet.class);
  }

  /** The fleet with one collector of traces outside its members. */
  public static Fleet withSink(String host, String country) {
    var document = (ObjectNode) Yaml.read(Serialization.asYaml(FLEET));
    ((ObjectNode) document.path("spec"))
        .set("telemetrySinks", Yaml.read("[{host: %s, country: %s}]".formatted(host, country)));
    return Serialization.unmarshal(document.toString(), Fleet.class);
  }

  /** Sorted by name; each has a UID made from its name. */
  public static List<Region> regions() {
    return REGIONS;
  }

  private static List<Region> readRegions() {
    return yamlFiles(FOLDER).stream()
        .filter(file -> text(file).contains("\nkind: Region\n"))
        .map(file -> withUid(read(file, Region.class)))
        .toList();
  }

  public static Region region(String name) {
    return regions().stream()
        .filter(region -> region.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  public static Map<String, ComplianceProfile> profiles() {
    return PROFILES;
  }

  private static Map<String, ComplianceProfile> readProfiles() {
    return yamlFiles(FOLDER.resolve("profiles")).stream()
        .map(file -> read(file, ComplianceProfile.class))
        .collect(Collectors.toMap(profile -> profile.getMetadata().getName(), Function.identity()));
  }

  /** A Region's file as a tree. */
  public static JsonNode document(String region) {
    return Yaml.read(text(FOLDER.resolve(region + ".yaml")));
  }

  /** A Region in which every field has a value, and which can stand in for one of the fleet. */
  public static JsonNode fullRegion() {
    return Yaml.read(text(REPOSITORY.resolve("operator/src/test/resources/full-region.yaml")));
  }

  public static Region region(JsonNode document) {
    return Serialization.unmarshal(document.toString(), Region.class);
  }

  public static ClusterFacts enrolledFor(Region region) {
    return new ClusterFacts.Enrolled(
        region.getSpec().location().country(),
        "nethical",
        region.getMetadata().getNamespace() + "/" + name(region));
  }

  public static Plan plan(Region region) {
    var result = Inputs.of(region).plan();
    return result.plan().orElseThrow(() -> new AssertionError(result.violations().toString()));
  }

  private static String name(Region region) {
    return region.getMetadata().getName();
  }

  private static Region withUid(Region region) {
    var uid = UUID.nameUUIDFromBytes(name(region).getBytes(StandardCharsets.UTF_8));
    region.getMetadata().setUid(uid.toString());
    return region;
  }

  private static <T> T read(Path file, Class<T> type) {
    return Serialization.unmarshal(text(file), type);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> yamlFiles(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

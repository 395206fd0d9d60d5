// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.nethical.meridian.api.Region;
import java.util.List;

/**
 * The full Region with some of its spec written anew, as a person would edit it.
 *
 * <p>Paths begin below {@code spec}; {@code name[]} is the first entry of a list.
 */
public final class RegionEdit {

  private final ObjectNode document;

  private RegionEdit(ObjectNode document) {
    this.document = document;
  }

  public static RegionEdit ofFullRegion() {
    return new RegionEdit((ObjectNode) ReferenceFleet.fullRegion());
  }

  /** One of the reference fleet's Regions. */
  public static RegionEdit of(String name) {
    return new RegionEdit(
        (ObjectNode) Yaml.read(Serialization.asYaml(ReferenceFleet.region(name))));
  }

  /** The value as YAML; an empty text removes the field. */
  public RegionEdit with(String path, String yaml) {
    return with(path, Yaml.read(yaml));
  }

  /** A missing node removes the field. */
  public RegionEdit with(String path, JsonNode value) {
    var copy = document.deepCopy();
    var steps = List.of(path.split("\\."));
    var parent = (ObjectNode) at(copy, steps.subList(0, steps.size() - 1));
    if (value.isMissingNode()) {
      parent.remove(steps.getLast());
    } else {
      parent.set(steps.getLast(), value);
    }
    return new RegionEdit(copy);
  }

  public RegionEdit without(String path) {
    return with(path, "");
  }

  /** What stands there; missing where nothing does. */
  public JsonNode value(String path) {
    return at(document, List.of(path.split("\\.")));
  }

  /** The inputs of its plan. */
  public Inputs inputs() {
    return Inputs.of(region());
  }

  public Region region() {
    return ReferenceFleet.region(document);
  }

  private static JsonNode at(JsonNode root, List<String> steps) {
    var node = root.path("spec");
    for (var step : steps) {
      node = step.endsWith("[]") ? node.path(step.replace("[]", "")).path(0) : node.path(step);
    }
    return node;
  }
}

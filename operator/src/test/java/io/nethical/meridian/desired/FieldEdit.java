// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.nethical.meridian.api.Region;
import io.nethical.meridian.plan.Inputs;
import io.nethical.meridian.plan.PlanResult;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.Yaml;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of {@code field-edits.md}.
 *
 * @param field path below spec, {@code []} after a list
 * @param value YAML; null removes the field
 * @param stated the objects that shall change, or the one reason of refusal
 * @param given {@code path: YAML}, said of the Region before; empty for most
 */
record FieldEdit(String field, String value, SortedSet<String> stated, String given) {

  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\| ([^|]+) \\| (?:`([^`]+)`)? *\\|");
  private static final Map<String, String> ENVIRONMENT =
      Map.of("environment", "ConfigMap/workload-environment,StatefulSet/workload", "-", "");

  static Stream<FieldEdit> table(String text) {
    return text.lines().filter(line -> line.startsWith("| `")).map(FieldEdit::row);
  }

  private static FieldEdit row(String line) {
    var row = ROW.matcher(line);
    if (!row.matches()) {
      throw new IllegalArgumentException(line);
    }
    return new FieldEdit(
        row.group(1),
        row.group(2),
        objects(row.group(3)),
        Objects.requireNonNullElse(row.group(4), ""));
  }

  private static SortedSet<String> objects(String cell) {
    return Stream.of(cell.split(","))
        .map(String::strip)
        .flatMap(object -> Stream.of(ENVIRONMENT.getOrDefault(object, object).split(",")))
        .filter(object -> !object.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The Region before. */
  RegionEdit before() {
    var full = RegionEdit.ofFullRegion();
    if (given.isEmpty()) {
      return full;
    }
    var colon = given.indexOf(':');
    return full.with(given.substring(0, colon), given.substring(colon + 1));
  }

  /** The Region after. */
  RegionEdit after() {
    var written = Yaml.read(value);
    return before().with(field, written.isNull() ? MissingNode.getInstance() : written);
  }

  /** What the edit really changes, in the words of the table. */
  SortedSet<String> changes() {
    var before = rendered(plan(before().region()));
    var edited = plan(after().region());
    if (!edited.clean()) {
      return edited.violations().stream()
          .map(violation -> "refused: " + violation.reason())
          .collect(Collectors.toCollection(TreeSet::new));
    }
    return difference(before, rendered(edited));
  }

  private static SortedSet<String> difference(
      Map<String, String> before, Map<String, String> after) {
    var changes = new TreeSet<String>();
    for (var name : union(before, after)) {
      if (!before.containsKey(name)) {
        changes.add("+" + name);
      } else if (!after.containsKey(name)) {
        changes.add("-" + name);
      } else if (!before.get(name).equals(after.get(name))) {
        changes.add(name);
      }
    }
    return changes;
  }

  private static SortedSet<String> union(Map<String, String> before, Map<String, String> after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names;
  }

  /** The cluster stays as it was enrolled, whatever is edited; so do the Fleets there are. */
  private static PlanResult plan(Region region) {
    var full = RegionEdit.ofFullRegion().region();
    var inputs = Inputs.of(region).with(ReferenceFleet.enrolledFor(full));
    var fleet = ReferenceFleet.fleet().getMetadata().getName();
    return (isOf(region, fleet) ? inputs : inputs.withoutFleet()).plan();
  }

  private static boolean isOf(Region region, String fleet) {
    return region.getSpec().fleet().equals(fleet);
  }

  private static Map<String, String> rendered(PlanResult result) {
    var plan = result.plan().orElseThrow(() -> new AssertionError(result.violations()));
    return DesiredObjects.of(plan).stream()
        .collect(
            Collectors.toMap(
                FieldEdit::name, FieldEdit::text, (one, other) -> one + other, TreeMap::new));
  }

  private static String name(DesiredObject desired) {
    var object = desired.object();
    return object.getKind() + "/" + object.getMetadata().getName();
  }

  /** What is left to others counts too: taking a value over is a write. */
  private static String text(DesiredObject desired) {
    return Rendered.object(desired.object()) + desired.seeded().toString();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.desired;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.nethical.meridian.plan.ReferenceFleet;
import io.nethical.meridian.plan.RegionEdit;
import io.nethical.meridian.plan.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One edit of each field of a Region: the objects that should change do, and no other. */
class FieldEditTest {

  private static final Path TABLE =
      ReferenceFleet.REPOSITORY.resolve("operator/src/test/resources/field-edits.md");
  private static final Path SCHEMA =
      ReferenceFleet.REPOSITORY.resolve("crds/generated/regions.meridian.nethical.io.yaml");
  private static final Path REPORT =
      ReferenceFleet.REPOSITORY.resolve("target/report/field-edits.json");

  private static List<FieldEdit> edits;
  private static TreeSet<String> fields;

  @BeforeAll
  static void readTableAndSchema() throws IOException {
    edits = FieldEdit.table(Files.readString(TABLE)).toList();
    fields = leaves(Yaml.read(Files.readString(SCHEMA)));
  }

  @TestFactory
  Stream<DynamicTest> theObjectsThatShouldChangeDoAndNoOther() {
    return edits.stream()
        .map(
            edit ->
                DynamicTest.dynamicTest(
                    edit.field(), () -> assertThat(edit.changes()).isEqualTo(edit.stated())));
  }

  @TestFactory
  Stream<DynamicTest> everyEditIsOne() {
    return edits.stream()
        .map(
            edit ->
                DynamicTest.dynamicTest(
                    edit.field(),
                    () ->
                        assertThat(edit.after().value(edit.field()))
                            .isNotEqualTo(edit.before().value(edit.field()))));
  }

  @Test
  void everyFieldOfTheSchemaIsEdited() {
    assertThat(edits)
        .extracting(FieldEdit::field)
        .doesNotHaveDuplicates()
        .hasSameElementsAs(fields);
  }

  @Test
  void theFullRegionHasEveryFieldOrATableRowThatGivesIt() {
    var full = RegionEdit.ofFullRegion();

    assertThat(edits)
        .filteredOn(edit -> full.value(edit.field()) instanceof MissingNode)
        .allSatisfy(edit -> assertThat(edit.given()).isNotEmpty());
  }

  @AfterAll
  static void report() throws IOException {
    var met = edits.stream().filter(edit -> edit.changes().equals(edit.stated())).count();
    Files.createDirectories(REPORT.getParent());
    Files.writeString(
        REPORT,
        """
        [
          {"id": "field-edits.edited", "what": "fields of a Region edited, of those in its schema", "value": %d, "unit": "fields", "goal": "%d", "met": %b},
          {"id": "field-edits.as-stated", "what": "edits that changed the stated objects and no other", "value": %d, "unit": "edits", "goal": "%d", "met": %b}
        ]
        """
            .formatted(
                edits.size(),
                fields.size(),
                edits.size() == fields.size(),
                met,
                edits.size(),
                met == edits.size()));
  }

  private static TreeSet<String> leaves(JsonNode definition) {
    var found = new TreeSet<String>();
    var spec = definition.at("/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties");
    spec.properties().forEach(field -> collect(field.getKey(), field.getValue(), found));
    return found;
  }

  private static void collect(String path, JsonNode schema, TreeSet<String> found) {
    var items = schema.path("items").path("properties");
    var parts = items.isMissingNode() ? schema.path("properties") : items;
    var prefix = items.isMissingNode() ? path : path + "[]";
    if (parts.isMissingNode()) {
      found.add(path);
    } else {
      parts
          .properties()
          .forEach(part -> collect(prefix + "." + part.getKey(), part.getValue(), found));
    }
  }
}

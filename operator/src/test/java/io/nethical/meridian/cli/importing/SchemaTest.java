// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written into a Region is what the generated schema takes. */
class SchemaTest {

  private static final JsonNode SCHEMA = FleetFiles.schema();

  private static final List<String> TEXTS =
      List.of(
          "0",
          "0.0",
          "0.5",
          "1",
          "1.5",
          "19",
          "20",
          "60",
          "100",
          "101",
          "1024",
          "1025",
          "3600",
          "36500",
          "36501",
          "65535",
          "65536",
          "99999",
          "100000",
          "999999",
          "1000000",
          "10000001",
          "1000000000001",
          "-1",
          "1e3",
          "true",
          "OFF",
          "strict",
          "EU_STRICT",
          "differential",
          "AGGRESSIVE",
          "otlp",
          "INFO",
          "warn",
          "json",
          "stdout,file",
          "http://collector:4317",
          "http://me@collector",
          "ftp://x",
          "/var/log/x.log",
          "x.log",
          "eu-west-1,us-east-1",
          "EU_WEST",
          "GDPR,_,PIPEDA,UNHEARD_OF",
          "a=b,c=d",
          "a",
          "x".repeat(64),
          "x".repeat(2000),
          "a=" + "x".repeat(1025),
          "$",
          "-",
          "a b");

  static List<Declaration> declarations() {
    return Declarations.of(FleetFiles.CONTEXT).values().stream().flatMap(List::stream).toList();
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void whateverIsReadFitsItsField(Declaration declaration) {
    assertThat(TEXTS)
        .allSatisfy(
            text ->
                declaration
                    .read(text)
                    .value()
                    .ifPresent(value -> conforms(value, at(declaration.field()))));
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void whatIsNotReadIsExplained(Declaration declaration) {
    assertThat(TEXTS)
        .map(declaration::read)
        .filteredOn(reading -> reading.value().isEmpty())
        .allSatisfy(reading -> assertThat(reading.notes()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void everyWholeNumberTheSchemaTakesIsRead(Declaration declaration) {
    var schema = at(declaration.field());
    if (schema.path("type").asText().equals("integer")) {
      for (var bound : List.of("minimum", "maximum")) {
        var text = Long.toString(schema.path(bound).asLong());
        assertThat(declaration.read(text).value()).isPresent();
      }
    }
  }

  @Test
  void theListOfRequiredFieldsIsTheSchemas() {
    var required = new TreeMap<String, String>();
    required(SCHEMA, "", "", required);
    var touched = declarations().stream().map(Declaration::field).toList();
    required
        .values()
        .removeIf(
            block ->
                !block.isEmpty() && touched.stream().noneMatch(f -> f.startsWith(block + ".")));

    var known = new TreeMap<String, String>();
    RequiredField.ALL.forEach(field -> known.put(field.field(), field.within()));
    assertThat(known).isEqualTo(required);
  }

  @ParameterizedTest
  @MethodSource("regions")
  void everyRegionOfTheFleetFitsItsSchemaButForWhatIsMissing(String region) {
    conforms(FleetFiles.imported(FleetFiles.file(region)).region().get("spec"), SCHEMA);
  }

  static List<String> regions() {
    return FleetFiles.regions();
  }

  private static JsonNode at(String field) {
    var at = SCHEMA;
    for (var name : field.split("\\.")) {
      at = at.path("properties").path(name);
    }
    assertThat(at.isMissingNode()).as(field).isFalse();
    return at;
  }

  private static void conforms(JsonNode value, JsonNode schema) {
    var type = schema.path("type").asText();
    assertThat(kind(value)).isEqualTo(type);
    switch (type) {
      case "object" -> value.properties().forEach(e -> conforms(e.getValue(), part(schema, e)));
      case "array" -> value.forEach(item -> conforms(item, schema.path("items")));
      case "integer" ->
          assertThat(value.asLong())
              .isBetween(schema.path("minimum").asLong(), schema.path("maximum").asLong());
      case "string" -> text(value.asText(), schema);
      default -> assertThat(type).isEqualTo("boolean");
    }
  }

  private static JsonNode part(JsonNode schema, Map.Entry<String, JsonNode> entry) {
    var free = schema.path("additionalProperties");
    var part = free.isObject() ? free : schema.path("properties").path(entry.getKey());
    assertThat(part.isMissingNode()).as(entry.getKey()).isFalse();
    return part;
  }

  private static void text(String text, JsonNode schema) {
    if (schema.has("maxLength")) {
      assertThat(text).hasSizeLessThanOrEqualTo(schema.path("maxLength").asInt());
    }
    if (schema.has("pattern")) {
      assertThat(text).matches(schema.path("pattern").asText());
    }
    var words = new ArrayList<String>();
    schema.path("enum").forEach(word -> words.add(word.asText()));
    assertThat(words.isEmpty() || words.contains(text)).as(text).isTrue();
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case NUMBER -> "integer";
      default -> value.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  /** Leaves that are required, each with the innermost optional block around it. */
  private static void required(
      JsonNode schema, String path, String block, Map<String, String> into) {
    var names = new ArrayList<String>();
    schema.path("required").forEach(name -> names.add(name.asText()));
    for (var property : schema.path("properties").properties()) {
      var field = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
      var needed = names.contains(property.getKey());
      if (property.getValue().path("type").asText().equals("object")) {
        required(property.getValue(), field, needed ? block : field, into);
      } else if (needed) {
        into.put(field, block);
      }
    }
  }
}

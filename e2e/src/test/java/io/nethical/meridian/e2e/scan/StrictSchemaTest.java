// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.e2e.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.nethical.meridian.e2e.charts.Chart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictSchemaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {properties: {a: {}}}                     | {properties: {a: {}}, additionalProperties: false}
          {properties: {a: {properties: {b: {}}}}}  | {properties: {a: {properties: {b: {}}, additionalProperties: false}}, additionalProperties: false}
          {items: {properties: {a: {}}}}            | {items: {properties: {a: {}}, additionalProperties: false}}
          {additionalProperties: {properties: {}}}  | {additionalProperties: {properties: {}, additionalProperties: false}}
          {properties: {}, additionalProperties: {type: string}} | {properties: {}, additionalProperties: {type: string}}
          {properties: {a: {properties: {}}}, x-kubernetes-preserve-unknown-fields: true} | {properties: {a: {properties: {}, additionalProperties: false}}, x-kubernetes-preserve-unknown-fields: true}
          {type: object}                            | {type: object}
          {type: string, format: int-or-string}     | {type: [integer, string]}
          {x-kubernetes-int-or-string: true}        | {x-kubernetes-int-or-string: true, type: [integer, string]}
          {properties: {items: {type: string}}}     | {properties: {items: {type: string}}, additionalProperties: false}
          """)
  void whatAServerDoesNotKnowIsRefusedUnlessItKeepsIt(String schema, String strict) {
    JsonNode before = yaml(schema);
    assertThat((JsonNode) StrictSchema.of(before)).isEqualTo(yaml(strict));
    assertThat(before).isEqualTo(yaml(schema));
  }

  private static JsonNode yaml(String text) {
    return Chart.documents(text).getFirst();
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.nethical.meridian.plan.Yaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: number}",
        "{x-kubernetes-int-or-string: true}",
        "{type: object, x-kubernetes-preserve-unknown-fields: true}",
        "{type: object, minProperties: 1}",
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        "{type: object, properties: {a: {type: integer, default: 1}}}",
        "{type: array, items: {type: string}, x-kubernetes-list-type: atomic}",
        "{type: array, items: {type: string}, uniqueItems: true}",
        "{type: string, format: email}",
        "{type: integer, format: double}",
        "{type: integer, multipleOf: 2}",
        "{type: object, x-kubernetes-validations: [{rule: self.a, message: b, reason: c}]}",
        "{type: object, x-kubernetes-validations: [{rule: self.a}]}",
        "{type: object, x-kubernetes-validations: [{rule: self.a.b(), message: c}]}"
      })
  void aKeywordThatIsNotKnownIsRefusedWhenTheDefinitionIsRead(String schema) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new SchemaReader().read("", Yaml.read(schema)))
        .withMessageStartingWith("not supported: ");
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HostileDocumentTest {

  private static final int DEPTH = 10_000;
  private static final String LONG = "a".repeat(1_000_000) + "!";

  private final Schemas schemas = Schemas.load();

  /** Every place of an object in turn holds the value. */
  private void everywhere(JsonNode hostile) {
    for (var kind : List.of("region", "fleet", "complianceprofile")) {
      var base = OfflineCorpus.base(kind);
      var places = places(base);
      for (var i = 0; i < places; i++) {
        var document = base.deepCopy();
        replace(document, new AtomicInteger(i), hostile);
        assertThatCode(() -> schemas.judge(document).faults().toString())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void aTextOfAMegabyteIsJudgedAnywhere() {
    everywhere(JsonNodeFactory.instance.textNode(LONG));
  }

  @Test
  void nestingOfTenThousandIsJudgedAnywhere() {
    everywhere(nested());
    JsonNode lists = JsonNodeFactory.instance.nullNode();
    for (var i = 0; i < DEPTH; i++) {
      lists = JsonNodeFactory.instance.arrayNode().add(lists);
    }
    everywhere(lists);
  }

  @Test
  void numbersBeyondAnyBoundAreJudgedAnywhere() {
    everywhere(JsonNodeFactory.instance.numberNode(BigInteger.TEN.pow(1000)));
    everywhere(JsonNodeFactory.instance.numberNode(new BigDecimal("1e999999999")));
    everywhere(JsonNodeFactory.instance.numberNode(Double.NaN));
    everywhere(JsonNodeFactory.instance.numberNode(1e308));
    everywhere(JsonNodeFactory.instance.numberNode(Long.MAX_VALUE));
    everywhere(JsonNodeFactory.instance.numberNode(Long.MIN_VALUE));
  }

  @Test
  void textsThatAreAlmostNumbersAreJudgedAnywhere() {
    for (var text : List.of("", "1e999999999", "NaN", "0x1p3", "-", ".", "9".repeat(300) + "h")) {
      everywhere(JsonNodeFactory.instance.textNode(text));
    }
  }

  @Test
  void aListOfAMillionIsJudgedAndItsFaultsAreCounted() {
    var document = OfflineCorpus.base("fleet");
    var regions = JsonNodeFactory.instance.arrayNode();
    for (var i = 0; i < 1_000_000; i++) {
      regions.add("R" + i);
    }
    ((ObjectNode) document.at("/spec/rollout/phases/0")).set("regions", regions);
    var faults = schemas.judge(document).faults();
    assertThat(faults).hasSize(Findings.MOST + 1);
    assertThat(faults.getLast().problem()).isEqualTo("more faults than are listed");
  }

  @Test
  void aMillionUnknownFieldsWithLongNamesMakeShortFaults() {
    var document = OfflineCorpus.base("region");
    for (var i = 0; i < 1_000_000; i++) {
      document.put("x" + i, i);
    }
    document.withObject("/spec").put(LONG, 1);
    var faults = schemas.judge(document).faults();
    assertThat(faults).hasSize(Findings.MOST + 1);
    assertThat(faults).allSatisfy(fault -> assertThat(fault.field()).hasSizeLessThan(200));
  }

  private static JsonNode nested() {
    JsonNode node = JsonNodeFactory.instance.nullNode();
    for (var i = 0; i < DEPTH; i++) {
      node = JsonNodeFactory.instance.objectNode().set("spec", node);
    }
    return node;
  }

  private static int places(JsonNode node) {
    return node.valueStream().mapToInt(child -> 1 + places(child)).sum();
  }

  /** Counts down; replaces the value at which the count is zero. */
  private static void replace(JsonNode node, AtomicInteger left, JsonNode by) {
    switch (node) {
      case ObjectNode object -> {
        for (var field : List.copyOf(object.properties())) {
          var value = field.getValue();
          if (left.getAndDecrement() == 0) {
            object.set(field.getKey(), by);
          }
          replace(value, left, by);
        }
      }
      case ArrayNode list -> {
        for (var i = 0; i < list.size(); i++) {
          var entry = list.get(i);
          if (left.getAndDecrement() == 0) {
            list.set(i, by);
          }
          replace(entry, left, by);
        }
      }
      default -> {}
    }
  }
}

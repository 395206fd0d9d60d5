// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Texts are read as clients of an API server read them. */
class YamlTextTest {

  @Test
  void severalDocumentsStandInOneText() throws YamlFailure {
    assertThat(YamlText.read("f", "a: 1\n---\nb: 2\n---\n")).hasSize(3);
  }

  @Test
  void jsonIsYaml() throws YamlFailure {
    assertThat(json("{\"a\": [1, true, null, \"x\\/y\"]}"))
        .isEqualTo("{\"a\":[1,true,null,\"x/y\"]}");
  }

  @Test
  void jsonIndentedByTabsIsRead() throws YamlFailure {
    assertThat(json("{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}")).isEqualTo("{\"a\":{\"b\":1}}");
  }

  @Test
  void whatStringsOfJsonHoldStaysAsItIs() throws YamlFailure {
    assertThat(json("{\"a\": \"\\t \\\"\\/ {\\\\\"}")).isEqualTo("{\"a\":\"\\t \\\"/ {\\\\\"}");
  }

  @Test
  void anUnquotedNoIsFalse() throws YamlFailure {
    assertThat(json("[NO, \"NO\", on, y]")).isEqualTo("[false,\"NO\",true,\"y\"]");
  }

  @Test
  void numbersAreWhatTheyWereInTheFirstVersionOfTheLanguage() throws YamlFailure {
    assertThat(json("[007, 0x10, 1_000, 12:30, .inf, 1.50, +3]"))
        .isEqualTo("[7,16,1000,\"12:30\",\".inf\",1.50,3]");
  }

  @Test
  void aDayIsText() throws YamlFailure {
    assertThat(json("[2026-11-01]")).isEqualTo("[\"2026-11-01\"]");
  }

  @Test
  void anAliasStandsForWhatItNames() throws YamlFailure {
    assertThat(json("a: &x {b: 1}\nc: *x")).isEqualTo("{\"a\":{\"b\":1},\"c\":{\"b\":1}}");
  }

  @Test
  void anAliasThatLeadsBackIsRefused() {
    refused("a: &x {b: *x}", 1, "contains itself");
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    var bomb = new StringBuilder("a0: &a0 [x]\n");
    for (var i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    refused(bomb.toString(), 1, "aliases");
  }

  @Test
  void whatIsTooDeepIsRefused() {
    refused("[".repeat(200) + "]".repeat(200), 1, "Nesting");
  }

  @Test
  void aMergeKeyIsRefused() {
    refused("a: &x {b: 1}\nc:\n  <<: *x\n", 3, "merge");
  }

  @Test
  void theSameKeyTwiceIsRefusedWhereItStandsAgain() {
    refused("a: 1\nb:\n  c: 1\n  c: 2\n", 4, "c stands there twice");
  }

  @Test
  void aFieldIsFoundByItsPath() throws YamlFailure {
    var read =
        YamlText.read("f", "spec:\n  serves:\n  - country: DE\n  - country: AT\n").getFirst();
    assertThat(read.place("spec.serves[1].country")).isEqualTo("f:4");
    assertThat(read.place("spec.capacity.peakRps")).isEqualTo("f:1");
    assertThat(read.place("")).isEqualTo("f:1");
  }

  private static String json(String text) throws YamlFailure {
    return YamlText.read("f", text).getFirst().document().toString();
  }

  private static void refused(String text, int line, String words) {
    assertThatExceptionOfType(YamlFailure.class)
        .isThrownBy(() -> YamlText.read("f", text))
        .withMessageContaining(words)
        .matches(e -> e.line() == line, "on line " + line);
  }
}

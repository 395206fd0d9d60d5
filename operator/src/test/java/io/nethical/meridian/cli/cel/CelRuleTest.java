// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.nethical.meridian.plan.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CelRuleTest {

  private static final String SELF =
      "{n: 3, m: 3.0, big: 9223372036854775807, text: \"päö\", yes: true, empty: {},"
          + " list: [1, 2, 3], names: [a, b, a], cpu: 500m, span: 1m30s}";

  private static CelRule.Outcome judge(String rule) {
    return CelRule.compile(rule).judge(Yaml.read(SELF));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "self.n == 3 && self.m == 3 && self.n * 2 + 1 - 3 == 4",
        "1 + 2 * 3 == 7 && (1 + 2) * 3 == 9 && 10 - 2 - 3 == 5",
        "self.yes || self.n == 4 && self.n == 5",
        "!!self.yes && !(self.n != 3)",
        "has(self.n) && !has(self.absent) && has(self.empty)",
        "self.text.size() == 3 && self.list.size() == 3",
        "self.text.startsWith('p') && self.text.endsWith(\"ö\") && self.text == 'p' + 'äö'",
        "self.list[self.list.size() - 1] == 3 && self.list.isSorted() && !self.names.isSorted()",
        "'a' in self.names && !('c' in self.names)",
        "self.list.all(x, x > 0 && x <= 3) && !self.list.all(x, x < 3)",
        "self.names.exists_one(x, x == 'b') && !self.names.exists_one(x, x == 'a')",
        "self.list.all(x, self.list.exists_one(y, x == y))",
        "self.text.matches('^p') && self.text.matches('ö$') && !self.text.matches('^ö')",
        "double('0.7') + double('0.3') > 0.99999 && double('0.5') * 2.0 == 1.0",
        "quantity(self.cpu).compareTo(quantity('0.5')) == 0",
        "quantity('1Gi').compareTo(quantity('1G')) == 1",
        "duration(self.span) > duration('1m') && duration(self.span).getSeconds() == 90",
        "duration('1.5h') == duration('90m') && duration('-1s').getSeconds() < 0"
      })
  void whatTheLanguageSaysIsTrueIsKept(String rule) {
    assertThat(judge(rule)).isEqualTo(new CelRule.Kept());
  }

  @ParameterizedTest
  @ValueSource(strings = {"self.n == 4", "!self.yes", "'c' in self.names", "self.text == 'x'"})
  void whatIsFalseIsBroken(String rule) {
    assertThat(judge(rule)).isEqualTo(new CelRule.Broken());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "self.absent == 1",
        "self.list[3] == 1",
        "self.n == 'three'",
        "self.n",
        "self.big + 1 > 0",
        "double('1e5') > 0.0",
        "duration('5') > duration('1s')",
        "duration('9999999h') > duration('1s')",
        "quantity('lots').compareTo(quantity('1')) == 0",
        "self.list.all(x, x == 'a')"
      })
  void whatHasNoValueFails(String rule) {
    assertThat(judge(rule)).isInstanceOf(CelRule.Failed.class);
  }

  @Test
  void aFailureIsForgivenWhenTheOtherPartDecides() {
    assertThat(judge("self.absent == 1 || self.yes")).isEqualTo(new CelRule.Kept());
    assertThat(judge("self.absent == 1 && !self.yes")).isEqualTo(new CelRule.Broken());
    assertThat(judge("self.absent == 1 || !self.yes")).isInstanceOf(CelRule.Failed.class);
    assertThat(judge("self.list.all(x, x < 2 && self.list[x + 1] > 0)"))
        .isEqualTo(new CelRule.Broken());
  }

  @Test
  void aPatternEndsWhereTheTextEnds() {
    var line = Yaml.read("{name: \"a\\n\"}");
    assertThat(CelRule.compile("self.name.matches('^a$')").judge(line))
        .isEqualTo(new CelRule.Broken());
  }

  @Test
  void aTransitionRuleSaysSo() {
    assertThat(CelRule.compile("self.a == oldSelf.a").transition()).isTrue();
    assertThat(CelRule.compile("self.a == 1").transition()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "self.",
        "self.a == ",
        "(self.a",
        "self.a ? 1 : 2",
        "self.a % 2 == 0",
        "self.a / 2 == 0",
        "-self.a < 0",
        "self.a == true",
        "other.a == 1",
        "self.list.all(x, x > 0) && x == 1",
        "self.list.exists(x, x > 0)",
        "self.list.map(x, x)",
        "self.text.lowerAscii() == 'a'",
        "size(self.list) == 1",
        "int(self.a) == 1",
        "self.text.size(1) == 1",
        "has(self)",
        "has()",
        "self.text.matches(self.pattern)",
        "self.text == 'a\\n'",
        "[1, 2].size() == 2",
        "self.a == 1 self.b"
      })
  void whatIsNotSupportedIsRefusedWhenARuleIsCompiled(String rule) {
    assertThatIllegalStateException()
        .isThrownBy(() -> CelRule.compile(rule))
        .withMessageStartingWith("not supported: ");
  }
}

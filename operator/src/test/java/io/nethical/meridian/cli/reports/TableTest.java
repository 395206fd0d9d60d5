// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns are as wide as what stands in them. */
class TableTest {

  @Test
  void figuresAreFlushRightAndWordsFlushLeft() {
    var table = new Table("NAME", "NUMBER").row("a", 7).row("long", 12_000);
    assertThat(table.lines()).containsExactly("  NAME  NUMBER", "  a          7", "  long  12,000");
  }

  @Test
  void whatIsNotKnownIsADash() {
    assertThat(new Table("A", "B").row(null, List.of()).lines()).endsWith("  -  -");
  }

  @Test
  void aLineEndsWhereTheTerminalDoes() {
    assertThat(new Page(5).line("123456").line("12345").text()).isEqualTo("1234…\n12345\n");
  }

  @Test
  void aShareIsRoundedUp() {
    assertThat(Percent.of(501, 500)).isEqualTo(101);
    assertThat(Percent.of(500, 500)).isEqualTo(100);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.nethical.meridian.cli.importing.EnvFile.Entry;
import io.nethical.meridian.cli.importing.Finding.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvFileTest {

  private static final int MEGABYTE = 1_000_000;

  static List<String> hostileTexts() {
    return List.of(
        "A".repeat(MEGABYTE),
        "A=" + "x".repeat(MEGABYTE),
        "A=\"" + "\\".repeat(MEGABYTE),
        "A='" + " #".repeat(MEGABYTE / 2),
        "A=" + "# ".repeat(MEGABYTE / 2),
        "=".repeat(MEGABYTE),
        "export ".repeat(MEGABYTE / 7),
        "A=\u0000\u0000\n\u0000=b\n" + "\u0000".repeat(MEGABYTE),
        "A=1\n".repeat(MEGABYTE / 4),
        "\uFEFF\uD800\n\uDC00=\uD800",
        "\r\r\n\n\r" + "FAILOVER_REGIONS=" + "a,".repeat(30_000),
        "OTEL_RESOURCE_ATTRIBUTES=" + "a=,".repeat(23_000),
        "NETHICAL_COMPLIANCE_REQUIREMENTS=" + "a,".repeat(MEGABYTE / 2),
        "NETHICAL_REQUESTS_PER_SECOND=1e999999999",
        "NETHICAL_REQUESTS_PER_SECOND=" + "9".repeat(MEGABYTE),
        "NETHICAL_REDIS_URL=redis://" + "/".repeat(MEGABYTE),
        "LOG_FILE=" + "/.".repeat(MEGABYTE / 2));
  }

  @Test
  void entriesKeepTheirOrderAndLine() {
    assertThat(parse("# first\n\nB=1\r\n  \nA=2").entries())
        .containsExactly(new Entry("B", "1", 3), new Entry("A", "2", 5));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "A=b, b",
        "export A=b, b",
        "export\tA=b, b",
        "  A = b  , b",
        "A='b c', b c",
        "A=\"b c\", b c",
        "A=\"a \\\"b\\\" \\\\ c\", a \"b\" \\ c",
        "A='it\\', it\\",
        "A='a' # comment, a",
        "A=' b ', ` b `",
        "A='$HOME', $HOME",
        "A='', ``",
        "A=, ``",
        "A=b c, b c",
        "A=b=c, b=c",
        "A=#b, #b",
        "A=b#c, b#c"
      })
  void aLineIsReadAsAShellWould(String line, String value) {
    assertThat(parse(line))
        .isEqualTo(new EnvFile("f", List.of(new Entry("A", value, 1)), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "A=b # c, b, comment",
        "A= # c, ``, comment",
        "A=$HOME/x, $HOME/x, $",
        "A=\"${B}\", ${B}, $"
      })
  void aLineThatReadersTakeDifferentlyIsReported(String line, String value, String word) {
    assertThat(parse(line).entries()).containsExactly(new Entry("A", value, 1));
    assertThat(parse(line).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.AMBIGUOUS))
        .satisfies(finding -> assertThat(finding.words()).contains(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "=b",
        "1A=b",
        "A-B=c",
        "A B=c",
        "export A",
        "A='b",
        "A=\"b",
        "A='b'c",
        "A='b'#c",
        "A=b\u0000",
        "A=\u0007"
      })
  void aLineThatIsNoAssignmentIsAFinding(String line) {
    assertThat(parse(line).entries()).isEmpty();
    assertThat(parse(line).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.UNKNOWN))
        .satisfies(finding -> assertThat(finding.line()).isEqualTo(1));
  }

  @Test
  void aRepeatedKeyIsKeptAndReportedAndTheLastOneCounts() {
    var file = parse("A=1\nA=2\nA=2");

    assertThat(file.entries()).hasSize(3);
    assertThat(file.findings())
        .extracting(Finding::kind, Finding::key, Finding::line)
        .containsExactly(tuple(Kind.CONFLICT, "A", 2), tuple(Kind.DROPPED, "A", 3));
    assertThat(file.effective()).containsEntry("A", new Entry("A", "2", 3));
  }

  @Test
  void aMarkOfByteOrderIsNoPartOfTheFirstKey() {
    assertThat(parse("\uFEFFA=b").entries()).containsExactly(new Entry("A", "b", 1));
  }

  @Test
  void linesThatMayBePartOfASecretAreNotRepeated() {
    var file = parse("KEY=\"-----BEGIN PRIVATE KEY-----\nMIIEvQ/IBADANBg\nq+8x==\n\"");

    assertThat(file.findings()).hasSize(4);
    assertThat(file.findings().toString()).doesNotContain("MIIE", "q+8x", "BEGIN");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void hostileTextNeitherBreaksAnImportNorHoldsItUp(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var imported = FleetFiles.imported(parse(text));

          assertThat(imported.findings())
              .isNotEmpty()
              .allSatisfy(finding -> assertThat(finding.words()).hasSizeLessThan(500))
              .allSatisfy(finding -> assertThat(finding.words()).doesNotContain("\u0000"));
        });
  }

  private static EnvFile parse(String text) {
    return EnvFile.parse("f", text);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.nethical.meridian.cli.importing.EnvFile.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a file is dropped silently. */
class EveryKeyTest {

  private static final Pattern KEY = Pattern.compile("`([A-Z][A-Z0-9_]+)`");

  static List<String> regions() {
    return FleetFiles.regions();
  }

  @ParameterizedTest
  @MethodSource("regions")
  void anotherValueIsAnotherOutcomeOrAFindingNamesTheKey(String region) {
    var file = FleetFiles.file(region);
    var before = FleetFiles.imported(file);

    assertThat(file.entries())
        .allSatisfy(
            entry ->
                assertThat(others(entry.value()))
                    .allSatisfy(
                        value -> {
                          var after = FleetFiles.imported(FleetFiles.with(file, entry, value));
                          assertThat(names(after, entry) || !after.equals(before)).isTrue();
                        }));
  }

  @ParameterizedTest
  @MethodSource("regions")
  void aFileWithoutOneOfItsKeysIsAnotherOutcome(String region) {
    var file = FleetFiles.file(region);

    assertThat(file.entries())
        .allSatisfy(
            entry ->
                assertThat(FleetFiles.imported(FleetFiles.without(file, entry)))
                    .isNotEqualTo(FleetFiles.imported(file)));
  }

  @ParameterizedTest
  @MethodSource("regions")
  void everyKeyOfTheReferenceFleetIsUnderstood(String region) {
    assertThat(FleetFiles.imported(FleetFiles.file(region)).findings())
        .noneMatch(finding -> finding.kind() == Finding.Kind.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("contract")
  void everyVariableOfTheContractIsUnderstoodInEverySpelling(String key) {
    assertThat(FleetFiles.imported(key + "=true").findings())
        .noneMatch(finding -> finding.words().startsWith("nobody knows this key"));
  }

  /** Both columns of the tables in the page that documents the contract. */
  static List<String> contract() {
    return FleetFiles.text("docs/environment.md")
        .lines()
        .filter(line -> line.startsWith("| `"))
        .flatMap(line -> KEY.matcher(line).results().map(match -> match.group(1)))
        .distinct()
        .toList();
  }

  @Test
  void theContractIsRead() {
    assertThat(contract()).hasSizeGreaterThan(75).contains("REDIS_DB", "NETHICAL_NODE_NAME");
  }

  @Test
  void aKeyNobodyKnowsIsNamedWithoutItsValue() {
    var imported = FleetFiles.imported("STRIPE_API_KEY=sk_live_123");

    assertThat(imported.findings())
        .filteredOn(finding -> finding.key().equals("STRIPE_API_KEY"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.UNKNOWN));
    assertThat(imported.toString()).doesNotContain("sk_live_123");
  }

  private static boolean names(Imported imported, Entry entry) {
    return imported.findings().stream()
        .anyMatch(finding -> finding.key().equals(entry.key()) && finding.line() == entry.line());
  }

  /** A value of the same kind, as far as that can be told, and one that is of no kind. */
  private static Collection<String> others(String value) {
    return Stream.concat(Stream.of("", "?", value + "-x"), related(value).stream()).toList();
  }

  private static Optional<String> related(String value) {
    return Readings.truth(value)
        .map(truth -> Boolean.toString(!truth))
        .or(() -> value.endsWith(".0") ? Optional.of("17.0") : Optional.empty())
        .or(() -> value.matches("[0-9]+") ? Optional.of("2" + value) : Optional.empty());
  }
}

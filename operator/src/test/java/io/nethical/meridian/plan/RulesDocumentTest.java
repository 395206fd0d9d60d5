// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.nethical.meridian.plan.rule.Finding;
import io.nethical.meridian.plan.rule.Reason;
import io.nethical.meridian.plan.rule.Reason.Concern;
import io.nethical.meridian.plan.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules as a page for people; {@code -Dgolden.update=true} writes it anew. */
class RulesDocumentTest {

  private static final Path PAGE = ReferenceFleet.REPOSITORY.resolve("docs/rules.md");

  private static final String HEAD =
      """
      # The rules

      Everything that can be said against a Region. The page is written from `plan.Rules` by its test, and each example by running
      the rule. All rules are asked each time, and all that they find is told: as `field: problem; remedy` in the message of the
      condition; what only warns stands in `status.warnings`, too.

      | what a rule does | when |
      |---|---|
      | **blocks** | condition [Accepted](conditions.md#accepted): there is no plan. Nothing of the new generation is written, and what runs is what was accepted last |
      | **blocks a beginning, withdraws from what runs** | condition [Compliant](conditions.md#compliant): a Region of which nothing is in its member yet is not begun. One that runs is held to its lawful plan: an edge that is denied is in no plan, environment or network policy, what a regime demands is on, a period is cut or stretched to what regimes let it be |
      | **warns** | condition [CapacitySufficient](conditions.md#capacitysufficient), or no condition at all (`Advice`, in `status.warnings`): planned and written all the same |

      Beside these, the schema refuses what one object alone shows to be wrong, before it is stored: [reference.md](reference.md).

      | rule | it holds that |
      |---|---|
      """;

  static List<String> ids() {
    return Rules.ALL.stream().map(Rule::id).toList();
  }

  @Test
  void thePageIsWhatTheRulesSay() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE).exists().content().isEqualTo(page());
  }

  @Test
  void everyRuleHasAnExampleAndNothingElseHas() {
    assertThat(RuleExamples.ALL.keySet()).containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void noTwoRulesHaveOneId() {
    assertThat(ids()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyRuleSpeaksAgainstItsExample(String id) {
    assertThat(RuleExamples.ALL.get(id).findings(id))
        .isNotEmpty()
        .extracting(Finding::rule, Finding::reason)
        .containsOnly(tuple(id, rule(id).reason()));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theExampleHasAPlanUnlessTheRuleBlocks(String id) {
    assertThat(RuleExamples.ALL.get(id).plan().plan().isEmpty())
        .isEqualTo(rule(id).reason().concern() == Concern.ACCEPTED);
  }

  private static Rule rule(String id) {
    return Rules.ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static String page() {
    return HEAD
        + Rules.ALL.stream()
            .map(rule -> "| [%1$s](#%1$s) | %2$s |\n".formatted(rule.id(), rule.holds()))
            .collect(Collectors.joining())
        + Rules.ALL.stream().map(RulesDocumentTest::section).collect(Collectors.joining());
  }

  private static String section(Rule rule) {
    var example = RuleExamples.ALL.get(rule.id()).findings(rule.id()).getFirst();
    return """

    ## %s

    | | |
    |---|---|
    | effect | %s |
    | condition, reason | %s |
    | reads | %s |
    | silent when | %s |
    | example | `%s`: %s |
    | what to do | %s |
    """
        .formatted(
            rule.id(),
            effect(rule.reason()),
            condition(rule.reason()),
            rule.reads(),
            rule.holds(),
            example.field(),
            example.problem(),
            example.remedy());
  }

  private static String effect(Reason reason) {
    return switch (reason.concern()) {
      case ACCEPTED -> "blocks";
      case COMPLIANT -> "blocks a beginning, withdraws from what runs";
      case CAPACITY, NONE -> "warns";
    };
  }

  private static String condition(Reason reason) {
    return ConditionsDocumentTest.condition(reason.concern())
        .map(
            type ->
                "[%s %s](conditions.md#%s)"
                    .formatted(type, reason, (type + "-" + reason.name()).toLowerCase(Locale.ROOT)))
        .orElse("none, " + reason);
  }
}

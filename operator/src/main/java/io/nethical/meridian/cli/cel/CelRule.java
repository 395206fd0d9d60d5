// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import com.fasterxml.jackson.databind.JsonNode;

/** One compiled rule. */
public final class CelRule {

  private final Expr expression;
  private final boolean transition;

  CelRule(Expr expression, boolean transition) {
    this.expression = expression;
    this.transition = transition;
  }

  /** What a rule says of a value. */
  public sealed interface Outcome {}

  /** The value keeps the rule. */
  public record Kept() implements Outcome {}

  /** The value breaks the rule. */
  public record Broken() implements Outcome {}

  /**
   * The rule could not be worked out, which an API server refuses too.
   *
   * @param why in the server's words
   */
  public record Failed(String why) implements Outcome {}

  /** Throws {@link IllegalStateException} for anything outside the supported part. */
  public static CelRule compile(String source) {
    return new Parser(source).rule();
  }

  /** True when it compares with the object's state before, which only an API server has. */
  public boolean transition() {
    return transition;
  }

  /** The value must have the types its schema says; a transition rule must not be asked. */
  public Outcome judge(JsonNode self) {
    try {
      var verdict = expression.value(new Scope(Scope.SELF, Values.of(self), null));
      return Values.truth(verdict) ? new Kept() : new Broken();
    } catch (CelFailure failure) {
      return new Failed(failure.getMessage());
    }
  }
}

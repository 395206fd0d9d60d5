// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import java.util.List;
import java.util.Set;

/** From a rule's text to its expression: operators here, what they combine in {@link Operands}. */
final class Parser {

  private static final List<Set<String>> LEVELS =
      List.of(Set.of("==", "!=", "<", "<=", ">", ">=", "in"), Set.of("+", "-"), Set.of("*"));

  private final Tokens tokens;
  private final Operands operands;

  Parser(String source) {
    tokens = new Tokens(source);
    operands = new Operands(tokens, this);
  }

  CelRule rule() {
    var expression = expression();
    tokens.end();
    return new CelRule(expression, operands.sawOld());
  }

  Expr expression() {
    var left = conjunction();
    while (tokens.takeIf("||")) {
      left = new Logic.Or(left, conjunction());
    }
    return left;
  }

  private Expr conjunction() {
    var left = level(0);
    while (tokens.takeIf("&&")) {
      left = new Logic.And(left, level(0));
    }
    return left;
  }

  private Expr level(int depth) {
    if (depth == LEVELS.size()) {
      return tokens.takeIf("!") ? new Logic.Not(level(depth)) : operands.operand();
    }
    var left = level(depth + 1);
    while (LEVELS.get(depth).contains(tokens.peek())) {
      var operation = Operation.operator(tokens.take());
      left = new Expr.Call(operation, List.of(left, level(depth + 1)));
    }
    return left;
  }
}

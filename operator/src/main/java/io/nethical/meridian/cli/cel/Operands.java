// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Literals, names, calls, and what follows them behind a dot or in brackets. */
final class Operands {

  private final Tokens tokens;
  private final Parser parser;
  private final Deque<String> bound = new ArrayDeque<>();
  private boolean sawOld;

  Operands(Tokens tokens, Parser parser) {
    this.tokens = tokens;
    this.parser = parser;
  }

  boolean sawOld() {
    return sawOld;
  }

  Expr operand() {
    var operand = primary();
    while (true) {
      if (tokens.takeIf(".")) {
        operand = member(operand);
      } else if (tokens.takeIf("[")) {
        operand = new Expr.Index(operand, parser.expression());
        tokens.expect("]");
      } else {
        return operand;
      }
    }
  }

  private Expr primary() {
    var token = tokens.take();
    if (token.equals("(")) {
      var inner = parser.expression();
      tokens.expect(")");
      return inner;
    }
    var first = token.isEmpty() ? ' ' : token.charAt(0);
    if (first == '\'' || first == '"') {
      return new Expr.Literal(token.substring(1, token.length() - 1));
    }
    if (Character.isDigit(first)) {
      return new Expr.Literal(number(token));
    }
    return tokens.takeIf("(") ? call(token) : variable(token);
  }

  /** Two types, which a conditional expression would make one of. */
  private static Object number(String token) {
    if (token.contains(".")) {
      return Double.valueOf(token);
    }
    return Long.valueOf(token);
  }

  private Expr variable(String name) {
    sawOld |= name.equals(Scope.OLD_SELF);
    if (name.equals(Scope.SELF) || name.equals(Scope.OLD_SELF) || bound.contains(name)) {
      return new Expr.Variable(name);
    }
    throw tokens.unsupported(name);
  }

  private Expr call(String name) {
    var arguments = arguments();
    if (name.equals("has")
        && arguments.size() == 1
        && arguments.getFirst() instanceof Expr.Select(Expr of, String field)) {
      return new Expr.Has(of, field);
    }
    return Operation.function(name, arguments.size())
        .map(found -> new Expr.Call(found, arguments))
        .orElseThrow(() -> tokens.unsupported(name));
  }

  private Expr member(Expr of) {
    var name = tokens.name();
    if (!tokens.takeIf("(")) {
      return new Expr.Select(of, name);
    }
    return switch (name) {
      case "all" -> {
        var variable = bind();
        yield new Quantifier.All(of, variable, body());
      }
      case "exists_one" -> {
        var variable = bind();
        yield new Quantifier.ExistsOne(of, variable, body());
      }
      case "matches" -> matches(of);
      default -> method(of, name);
    };
  }

  private String bind() {
    var variable = tokens.name();
    bound.push(variable);
    tokens.expect(",");
    return variable;
  }

  private Expr body() {
    var body = parser.expression();
    tokens.expect(")");
    bound.pop();
    return body;
  }

  /** A pattern that is written out is compiled once, and a wrong one is seen at once. */
  private Expr matches(Expr of) {
    var arguments = arguments();
    if (arguments.size() == 1
        && arguments.getFirst() instanceof Expr.Literal(Object value)
        && value instanceof String pattern) {
      return new Expr.Matches(of, Pattern.compile(pattern));
    }
    throw tokens.unsupported("matches");
  }

  private Expr method(Expr of, String name) {
    var all = new ArrayList<>(List.of(of));
    all.addAll(arguments());
    return Operation.method(name, all.size())
        .map(found -> new Expr.Call(found, List.copyOf(all)))
        .orElseThrow(() -> tokens.unsupported(name));
  }

  private List<Expr> arguments() {
    var arguments = new ArrayList<Expr>();
    while (!tokens.takeIf(")")) {
      if (!arguments.isEmpty()) {
        tokens.expect(",");
      }
      arguments.add(parser.expression());
    }
    return arguments;
  }
}

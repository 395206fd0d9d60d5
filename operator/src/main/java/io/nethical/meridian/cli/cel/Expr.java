// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.util.List;

/** An expression of a rule. */
sealed interface Expr permits Expr.Plain, Logic, Quantifier {

  /** Throws {@link CelFailure} when there is none. */
  Object value(Scope scope);

  /** An expression that fails when one of its parts does. */
  sealed interface Plain extends Expr {}

  record Literal(Object value) implements Plain {
    @Override
    public Object value(Scope scope) {
      return value;
    }
  }

  record Variable(String name) implements Plain {
    @Override
    public Object value(Scope scope) {
      return scope.lookUp(name);
    }
  }

  record Select(Expr of, String field) implements Plain {
    @Override
    public Object value(Scope scope) {
      var found = Values.as(ObjectNode.class, of.value(scope)).get(field);
      if (found == null) {
        throw new CelFailure("no such key: " + field);
      }
      return Values.of(found);
    }
  }

  record Has(Expr of, String field) implements Plain {
    @Override
    public Object value(Scope scope) {
      return Values.as(ObjectNode.class, of.value(scope)).has(field);
    }
  }

  record Index(Expr of, Expr at) implements Plain {
    @Override
    public Object value(Scope scope) {
      var list = Values.as(ArrayNode.class, of.value(scope));
      long index = Values.as(Long.class, at.value(scope));
      if (index < 0 || index >= list.size()) {
        throw new CelFailure("index out of bounds: " + index);
      }
      return Values.of(list.get((int) index));
    }
  }

  /** The pattern is RE2, as on an API server: the time is linear, whatever the text. */
  record Matches(Expr text, Pattern pattern) implements Plain {
    @Override
    public Object value(Scope scope) {
      return pattern.matcher(Values.as(String.class, text.value(scope))).find();
    }
  }

  record Call(Operation operation, List<Expr> arguments) implements Plain {
    @Override
    public Object value(Scope scope) {
      return operation.of(arguments.stream().map(argument -> argument.value(scope)).toList());
    }
  }
}

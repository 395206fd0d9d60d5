// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** Statements on the entries of a list. */
sealed interface Quantifier extends Expr {

  /** True when it is for every entry; one entry that is not outweighs entries that fail. */
  record All(Expr list, String variable, Expr body) implements Quantifier {
    @Override
    public Object value(Scope scope) {
      CelFailure failed = null;
      for (var entry : Values.as(ArrayNode.class, list.value(scope))) {
        try {
          if (!truthOf(body, variable, entry, scope)) {
            return false;
          }
        } catch (CelFailure failure) {
          failed = failed == null ? failure : failed;
        }
      }
      if (failed != null) {
        throw failed;
      }
      return true;
    }
  }

  /** True when it is for exactly one entry. */
  record ExistsOne(Expr list, String variable, Expr body) implements Quantifier {
    @Override
    public Object value(Scope scope) {
      var count = 0;
      for (var entry : Values.as(ArrayNode.class, list.value(scope))) {
        count += truthOf(body, variable, entry, scope) ? 1 : 0;
      }
      return count == 1;
    }
  }

  private static boolean truthOf(Expr body, String variable, JsonNode entry, Scope scope) {
    return Values.truth(body.value(new Scope(variable, Values.of(entry), scope)));
  }
}

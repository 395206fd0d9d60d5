// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

/** Not, and, or. The latter two forgive a part that fails when the other one decides. */
sealed interface Logic extends Expr {

  record Not(Expr of) implements Logic {
    @Override
    public Object value(Scope scope) {
      return !Values.truth(of.value(scope));
    }
  }

  record And(Expr left, Expr right) implements Logic {
    @Override
    public Object value(Scope scope) {
      return decide(false, left, right, scope);
    }
  }

  record Or(Expr left, Expr right) implements Logic {
    @Override
    public Object value(Scope scope) {
      return decide(true, left, right, scope);
    }
  }

  private static boolean decide(boolean deciding, Expr left, Expr right, Scope scope) {
    CelFailure failed = null;
    try {
      if (Values.truth(left.value(scope)) == deciding) {
        return deciding;
      }
    } catch (CelFailure failure) {
      failed = failure;
    }
    var second = Values.truth(right.value(scope));
    if (failed != null && second != deciding) {
      throw failed;
    }
    return second;
  }
}

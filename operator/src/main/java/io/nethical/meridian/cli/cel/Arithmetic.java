// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import java.time.Duration;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;

/** Operators on single values; whole numbers do not wrap around. */
final class Arithmetic {

  private Arithmetic() {}

  static boolean same(Object left, Object right) {
    return left instanceof Boolean ? left.equals(right) : compare(left, right) == 0;
  }

  static int compare(Object left, Object right) {
    if (left instanceof Long number && right instanceof Long other) {
      return number.compareTo(other);
    }
    if (left instanceof Number number && right instanceof Number other) {
      return Double.compare(number.doubleValue(), other.doubleValue());
    }
    if (left instanceof String text && right instanceof String other) {
      return text.compareTo(other);
    }
    return Values.as(Duration.class, left).compareTo(Values.as(Duration.class, right));
  }

  static Object plus(Object left, Object right) {
    if (left instanceof String text && right instanceof String other) {
      return text + other;
    }
    return number(left, right, Math::addExact, (a, b) -> (Double) a + (Double) b);
  }

  static Object minus(Object left, Object right) {
    return number(left, right, Math::subtractExact, (a, b) -> (Double) a - (Double) b);
  }

  static Object times(Object left, Object right) {
    return number(left, right, Math::multiplyExact, (a, b) -> (Double) a * (Double) b);
  }

  private static Object number(
      Object left, Object right, LongBinaryOperator whole, BinaryOperator<Object> real) {
    if (left instanceof Double && right instanceof Double) {
      return real.apply(left, right);
    }
    try {
      return whole.applyAsLong(Values.as(Long.class, left), Values.as(Long.class, right));
    } catch (ArithmeticException e) {
      throw new CelFailure("integer overflow");
    }
  }
}

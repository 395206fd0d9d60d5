// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What an operator or function does.
 *
 * @param arity arguments, the one before the dot among them
 */
record Operation(int arity, Function<List<Object>, Object> does) {

  private static final Map<String, Operation> OPERATORS =
      Map.of(
          "==", two((a, b) -> Arithmetic.same(a, b)),
          "!=", two((a, b) -> !Arithmetic.same(a, b)),
          "<", two((a, b) -> Arithmetic.compare(a, b) < 0),
          "<=", two((a, b) -> Arithmetic.compare(a, b) <= 0),
          ">", two((a, b) -> Arithmetic.compare(a, b) > 0),
          ">=", two((a, b) -> Arithmetic.compare(a, b) >= 0),
          "+", two(Arithmetic::plus),
          "-", two(Arithmetic::minus),
          "*", two(Arithmetic::times),
          "in", two(Lists::contains));

  private static final Map<String, Operation> FUNCTIONS =
      Map.of(
          "double", one(Conversions::real),
          "duration", one(Conversions::duration),
          "quantity", one(Conversions::quantity));

  private static final Map<String, Operation> METHODS =
      Map.of(
          "compareTo", two(Conversions::compareQuantities),
          "endsWith", two((a, b) -> text(a).endsWith(text(b))),
          "getSeconds", one(Conversions::seconds),
          "isSorted", one(Lists::isSorted),
          "size", one(Lists::size),
          "startsWith", two((a, b) -> text(a).startsWith(text(b))));

  static Operation operator(String sign) {
    return OPERATORS.get(sign);
  }

  /** Empty for a function that is not supported with so many arguments. */
  static Optional<Operation> function(String name, int arguments) {
    return Optional.ofNullable(FUNCTIONS.get(name)).filter(found -> found.arity == arguments);
  }

  /** The same for what is written behind a dot; the value before it counts. */
  static Optional<Operation> method(String name, int arguments) {
    return Optional.ofNullable(METHODS.get(name)).filter(found -> found.arity == arguments);
  }

  Object of(List<Object> arguments) {
    return does.apply(arguments);
  }

  private static Operation one(Function<Object, Object> does) {
    return new Operation(1, arguments -> does.apply(arguments.getFirst()));
  }

  private static Operation two(BinaryOperator<Object> does) {
    return new Operation(2, arguments -> does.apply(arguments.getFirst(), arguments.getLast()));
  }

  private static String text(Object value) {
    return Values.as(String.class, value);
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.declared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kubernetes quantities in the one spelling in which an API server stores them. */
public final class QuantityText {

  private static final Pattern SHAPE =
      Pattern.compile("([+-]?[0-9.]+)(?:([eE][+-]?[0-9]+)|(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei))?");
  private static final List<String> BINARY = List.of("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei");
  private static final List<String> DECIMAL =
      List.of("n", "u", "m", "", "k", "M", "G", "T", "P", "E");
  private static final BigInteger KIBI = BigInteger.valueOf(1024);
  private static final int NANO = 9;

  private QuantityText() {}

  /** {@code 1000m} is {@code 1}, {@code 1.5Gi} is {@code 1536Mi}. */
  public static String canonical(String text) {
    var shape = match(text);
    var value = value(text);
    var small = value.abs().compareTo(new BigDecimal(KIBI)) < 0;
    if (isBinary(shape) && !small) {
      return binary(value.setScale(0, RoundingMode.UP).toBigIntegerExact());
    }
    return shape.group(2) == null ? decimal(value) : exponent(value);
  }

  /** The number meant, in base units: {@code 2Ki} is 2048, {@code 500m} is 0.5. */
  public static BigDecimal value(String text) {
    var shape = match(text);
    var number = new BigDecimal(shape.group(1));
    if (shape.group(2) != null) {
      return number.scaleByPowerOfTen(Integer.parseInt(shape.group(2).substring(1)));
    }
    var suffix = shape.group(3) == null ? "" : shape.group(3);
    return isBinary(shape)
        ? number.multiply(new BigDecimal(KIBI.pow(BINARY.indexOf(suffix))))
        : number.scaleByPowerOfTen(3 * DECIMAL.indexOf(suffix) - NANO);
  }

  private static Matcher match(String text) {
    var shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      throw new IllegalArgumentException("not a quantity: " + text);
    }
    return shape;
  }

  private static boolean isBinary(Matcher shape) {
    return shape.group(3) != null && shape.group(3).endsWith("i");
  }

  private static String binary(BigInteger value) {
    var power = 0;
    var rest = value;
    while (power < BINARY.size() - 1 && rest.mod(KIBI).signum() == 0) {
      rest = rest.divide(KIBI);
      power++;
    }
    return rest + BINARY.get(power);
  }

  private static String decimal(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    var nanos = nanos(value);
    var steps = thousands(nanos, DECIMAL.size() - 1);
    return nanos.divide(BigInteger.TEN.pow(3 * steps)) + DECIMAL.get(steps);
  }

  private static String exponent(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    var nanos = nanos(value);
    var steps = thousands(nanos, Integer.MAX_VALUE);
    var power = 3 * steps - NANO;
    return nanos.divide(BigInteger.TEN.pow(3 * steps)) + (power == 0 ? "" : "e" + power);
  }

  /** Finer than a billionth is rounded up, as the server does. */
  private static BigInteger nanos(BigDecimal value) {
    return value.setScale(NANO, RoundingMode.UP).unscaledValue();
  }

  private static int thousands(BigInteger value, int most) {
    var thousand = BigInteger.valueOf(1000);
    var steps = 0;
    var rest = value;
    while (steps < most && rest.mod(thousand).signum() == 0) {
      rest = rest.divide(thousand);
      steps++;
    }
    return steps;
  }
}

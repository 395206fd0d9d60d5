// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.cel;

import com.google.re2j.Pattern;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.time.Duration;

/** Texts that mean a number, a span of time or a quantity, as an API server reads them. */
final class Conversions {

  private static final Pattern REAL = Pattern.compile("[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)");
  private static final String AMOUNT = "^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$";

  private Conversions() {}

  /** The schema's patterns leave no exponents, so that they need no reading here. */
  static Object real(Object value) {
    var text = Values.as(String.class, value);
    if (!REAL.matches(text)) {
      throw CelFailure.conversion("double");
    }
    return Double.valueOf(text);
  }

  static Object duration(Object value) {
    return DurationReader.read(Values.as(String.class, value))
        .orElseThrow(() -> CelFailure.conversion("google.protobuf.Duration"));
  }

  static Object seconds(Object value) {
    return Values.as(Duration.class, value).toSeconds();
  }

  static Object quantity(Object value) {
    var text = Values.as(String.class, value);
    try {
      return Quantity.getAmountInBytes(new Quantity(text));
    } catch (IllegalArgumentException e) {
      throw new CelFailure("quantities must match the regular expression '" + AMOUNT + "'");
    }
  }

  static Object compareQuantities(Object left, Object right) {
    return (long) Values.as(BigDecimal.class, left).compareTo(Values.as(BigDecimal.class, right));
  }
}

// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.cli.reports;

import java.util.Locale;

/** Constants as the API spells them. */
final class Word {

  private Word() {}

  static String of(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }
}

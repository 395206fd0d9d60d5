// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.oracle.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What random fleets are made of. */
final class Pool {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  static final String NAMESPACE = "nethical";
  static final String FLEET = "nethical";

  static final List<String> COUNTRIES = List.of("DE", "FR", "NO", "CH", "GB", "US", "CA", "JP");

  /** The first twelve can be there; the thirteenth is named by a phase and never comes. */
  static final List<String> NAMES = IntStream.range(0, 13).mapToObj(i -> "r" + i).toList();

  static final String NOBODY = "nobody";
  static final List<String> REGIMES = List.of("p0", "p1", "p2", "p3", "p4");
  static final List<String> PARTS = List.of("BE", "QC");

  private Pool() {}
}

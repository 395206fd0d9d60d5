// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan.law;

import java.util.List;
import java.util.stream.Stream;

/** All that the condition Compliant stands for, in the order in which it is told. */
public final class LawRules {

  public static final List<LawRule> ALL =
      Stream.of(RegimeRules.ALL, EdgeRules.ALL, RetentionRules.ALL, RequirementRules.ALL)
          .flatMap(List::stream)
          .toList();

  private LawRules() {}
}

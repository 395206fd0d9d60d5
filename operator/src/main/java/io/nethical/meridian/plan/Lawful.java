// Copyright The Meridian Authors. SPDX-License-Identifier: Apache-2.0
package io.nethical.meridian.plan;

import io.nethical.meridian.api.Region;
import io.nethical.meridian.api.region.RegionSpec;
import io.nethical.meridian.api.shared.Features;
import io.nethical.meridian.api.shared.Workload;
import io.nethical.meridian.plan.declared.Declared;
import io.nethical.meridian.plan.declared.Layers;
import io.nethical.meridian.plan.law.Judged;
import io.nethical.meridian.plan.law.LegalEdges;
import io.nethical.meridian.plan.law.Obligations;
import java.util.SortedSet;

/**
 * What was declared, and what the law makes of it: where both have a word, the law's counts.
 *
 * @param allowed where the Region's data and clients may be, ISO 3166-1 codes
 */
record Lawful(
    Declared declared,
    Judged judged,
    LegalEdges edges,
    Obligations obligations,
    SortedSet<String> allowed) {

  static Lawful under(Judged judged, Declared declared) {
    var law = judged.law();
    return new Lawful(
        declared, judged, LegalEdges.under(judged), Obligations.under(law), law.allowed());
  }

  Region region() {
    return declared.region();
  }

  RegionSpec spec() {
    return declared.spec();
  }

  Layers<Workload> workload() {
    return declared.workload();
  }

  Layers<Features> features() {
    return declared.features();
  }
}
